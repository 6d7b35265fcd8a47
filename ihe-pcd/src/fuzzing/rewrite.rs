use super::group::check_groups;
use crate::hl7::Message;

pub fn rewrite(data: &[u8]) {
    let Ok(message) = Message::parse(data) else {
        return;
    };
    check_groups(message);
}
