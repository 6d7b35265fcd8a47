use super::Editor;
use super::piece::Piece;
use crate::hl7::{EditError, Location, SegmentCounter, SegmentId};

/// Edits of whole segments.
impl<'a> Editor<'a> {
    /// The places of all segments as they are now, MSH first.
    pub fn places(&self) -> impl Iterator<Item = Location> {
        let mut counter = SegmentCounter::new();
        self.pieces
            .iter()
            .map(move |piece| Location::segment(piece.id(), counter.count(piece.id())))
    }

    /// Removes a segment and its terminator.
    ///
    /// Blank lines, and whatever else stands between it and the next segment, stay.
    ///
    /// # Errors
    ///
    /// - [`EditError::Absent`] when there is no such segment.
    /// - [`EditError::Level`] when the place names more than a segment.
    /// - [`EditError::Header`] for MSH.
    pub fn remove_segment(&mut self, place: Location) -> Result<(), EditError> {
        let at = place;
        let index = self.position_of_segment(place)?;
        let before = index
            .checked_sub(1)
            .filter(|_| place.id() != SegmentId::MSH);
        let before = before.ok_or(EditError::Header { at })?;
        let removed = self.pieces.remove(index);
        if let Some(before) = self.pieces.get_mut(before) {
            before.follow_with(removed.after_terminator());
        }
        Ok(())
    }

    /// Inserts a segment without fields directly after another one, and answers its place.
    ///
    /// It ends as the segment before it does; a last segment that has no terminator gets one.
    ///
    /// # Errors
    ///
    /// - [`EditError::Absent`] when there is no such segment.
    /// - [`EditError::Level`] when the place names more than a segment.
    /// - [`EditError::Header`] when `id` is MSH, or stands around messages (FHS, BHS, BTS, FTS).
    pub fn insert_segment_after(
        &mut self,
        place: Location,
        id: SegmentId,
    ) -> Result<Location, EditError> {
        let index = self.position_of_segment(place)?;
        self.insert_after(index, id, Piece::first_of_gap)
    }

    /// Inserts a segment without fields directly before another one, and answers its place.
    ///
    /// # Errors
    ///
    /// As [`insert_segment_after`](Self::insert_segment_after); nothing stands before MSH ([`EditError::Header`]).
    pub fn insert_segment_before(
        &mut self,
        place: Location,
        id: SegmentId,
    ) -> Result<Location, EditError> {
        let before = self.position_of_segment(place)?.checked_sub(1);
        let before = before.ok_or(EditError::Header { at: place })?;
        self.insert_after(before, id, Piece::last_of_gap)
    }

    /// Adds a segment without fields after the last one, and answers its place.
    ///
    /// # Errors
    ///
    /// [`EditError::Header`] as [`insert_segment_after`](Self::insert_segment_after).
    pub fn push_segment(&mut self, id: SegmentId) -> Result<Location, EditError> {
        let last = self.pieces.len().saturating_sub(1);
        self.insert_after(last, id, Piece::first_of_gap)
    }

    /// Inserts what `make` makes of the gap of the segment with this index.
    fn insert_after(
        &mut self,
        index: usize,
        id: SegmentId,
        make: fn(&mut Piece<'a>, SegmentId) -> Piece<'a>,
    ) -> Result<Location, EditError> {
        let ids = || self.pieces.iter().map(Piece::id);
        let earlier = ids()
            .take(index.saturating_add(1))
            .filter(|&other| other == id);
        let ordinal = u32::try_from(earlier.count()).unwrap_or(u32::MAX);
        let at = Location::segment(id, ordinal.saturating_add(1));
        let before = self.pieces.get_mut(index);
        let Some(before) = before.filter(|_| !SegmentId::NEVER_WITHIN_A_MESSAGE.contains(&id))
        else {
            return Err(EditError::Header { at });
        };
        let inserted = make(before, id);
        self.pieces.insert(index.saturating_add(1), inserted);
        Ok(at)
    }

    /// Where the segment stands that a place names, and nothing but a segment.
    fn position_of_segment(&self, place: Location) -> Result<usize, EditError> {
        let at = place;
        if Location::segment(place.id(), place.ordinal()) != place {
            return Err(EditError::Level { at });
        }
        self.position(place).ok_or(EditError::Absent { at })
    }
}
