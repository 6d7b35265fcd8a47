"""Two small certificate authorities and what they signed, made by openssl for one run."""

import os
import subprocess

# Who is who: the name, the authority that signs, and the names the certificate holds for.
LEAVES = (
    ("server", "hospital", "IP:127.0.0.1,DNS:localhost"),
    ("client", "hospital", "DNS:monitor.test"),
    ("elsewhere", "hospital", "DNS:elsewhere.test"),
    ("foreign-server", "stranger", "IP:127.0.0.1,DNS:localhost"),
    ("foreign-client", "stranger", "DNS:monitor.test"),
)


class Certificates:
    """PEM files in a folder: `NAME.pem` and `NAME.key`."""

    def __init__(self, folder: str):
        self.folder = folder
        for authority in ("hospital", "stranger"):
            extensions = ("basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign")
            self._request(authority, "-x509", "-days", "2", "-out", self.certificate(authority), *_adds(extensions))
        for name, authority, names in LEAVES:
            self._leaf(name, authority, names)

    def certificate(self, name: str) -> str:
        return os.path.join(self.folder, f"{name}.pem")

    def key(self, name: str) -> str:
        return os.path.join(self.folder, f"{name}.key")

    def of_pcd(self, name: str) -> tuple[str, ...]:
        """The options of `pcd listen` and `pcd send`."""
        authority = self.certificate("hospital")
        return ("--tls-cert", self.certificate(name), "--tls-key", self.key(name), "--tls-ca", authority)

    def of_peer(self, name: str | None) -> tuple[str, ...]:
        """The options of the peers; without a name there is no certificate to show."""
        authority = ("--ca", self.certificate("hospital"))
        return authority if name is None else (*authority, "--cert", self.certificate(name), "--key", self.key(name))

    def of_openssl(self, name: str | None) -> tuple[str, ...]:
        """The options of `openssl s_client` and `s_server`."""
        authority = ("-CAfile", self.certificate("hospital"))
        return authority if name is None else (*authority, "-cert", self.certificate(name), "-key", self.key(name))

    def _leaf(self, name: str, authority: str, names: str) -> None:
        extensions = (
            "basicConstraints=critical,CA:FALSE",
            "keyUsage=critical,digitalSignature",
            "extendedKeyUsage=serverAuth,clientAuth",
            f"subjectAltName={names}",
        )
        request = os.path.join(self.folder, f"{name}.csr")
        self._request(name, "-out", request, *_adds(extensions))
        _openssl(
            *("x509", "-req", "-in", request, "-days", "2", "-copy_extensions", "copy"),
            *("-CA", self.certificate(authority), "-CAkey", self.key(authority), "-CAcreateserial"),
            *("-out", self.certificate(name)),
        )

    def _request(self, name: str, *options: str) -> None:
        key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-keyout", self.key(name))
        _openssl("req", *key, "-subj", f"/CN={name}", *options)


def _adds(extensions: tuple[str, ...]) -> list[str]:
    return [word for extension in extensions for word in ("-addext", extension)]


def _openssl(*words: str) -> None:
    result = subprocess.run(["openssl", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
    if result.returncode != 0:
        raise OSError(f"openssl {words[0]}: {result.stderr.strip()}")
