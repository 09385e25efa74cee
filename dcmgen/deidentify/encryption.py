"""Encryption for recipients with certificates, as PS3.15 E.1.1 requires it, with the package cryptography.

The key of the content is encrypted with RSA (RFC 3370 4.2.1), and the content with AES (RFC 3565). AES with 256 bits is
written. AES with keys of all lengths and Triple-DES are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from dcmgen._optional import Required
from dcmgen.deidentify.cms import envelope
from dcmgen.errors import DeidentificationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

    from dcmgen.deidentify.cms import Envelope, Part, Recipient

Credential: TypeAlias = "str | PathLike[str] | bytes"
"""A certificate or a private key in PEM or DER: the path of its file, or its bytes."""

_FEWEST_BITS = 2048
_OTHER_PROGRAM = "Decrypt it with another program, such as openssl cms"
_PEM = b"-----BEGIN "
_RSA = bytes.fromhex("2a864886f70d010101")
_TRIPLE_DES = bytes.fromhex("2a864886f70d0307")
_KEY_SIZES = {
    _TRIPLE_DES: 24,
    bytes.fromhex("608648016503040102"): 16,
    bytes.fromhex("608648016503040116"): 24,
    bytes.fromhex("60864801650304012a"): 32,
}
"""Algorithm of the content → number of bytes of its key: Triple-DES and AES, both in CBC mode."""


_CRYPTOGRAPHY = Required("dcmgen[encrypt]", "encrypted attributes require cryptography", DeidentificationError)


def certificates_of(recipients: Credential | Iterable[Credential]) -> tuple[bytes, ...]:
    """Return the certificates of recipients in DER.

    Parameters
    ----------
    recipients : str or PathLike or bytes, or iterable of these
        X.509 certificates with an RSA key, in PEM or DER.

    Raises
    ------
    DeidentificationError
        If a file does not contain exactly one certificate, its key is not an RSA key of at least 2048 bits, or
        cryptography is not installed.
    OSError
        If a file cannot be read.
    """
    listed = [recipients] if isinstance(recipients, (str, PathLike, bytes)) else list(recipients)
    if not listed:
        return ()
    with _CRYPTOGRAPHY:
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
        from cryptography.hazmat.primitives.serialization import Encoding
    found = []
    for each in listed:
        certificate = _certificate(each)
        key = certificate.public_key()
        if not isinstance(key, RSAPublicKey):
            raise DeidentificationError(
                f"the certificate {_name(each)} has no RSA key, which PS3.15 E.1.1 requires",
                advice="Use a certificate with an RSA key",
            )
        if key.key_size < _FEWEST_BITS:
            raise DeidentificationError(
                f"the RSA key of the certificate {_name(each)} has {key.key_size} bits, which is not secure",
                advice=f"Use a certificate with a key of at least {_FEWEST_BITS} bits",
            )
        found.append(certificate.public_bytes(Encoding.DER))
    return tuple(dict.fromkeys(found))


def encrypt(data: bytes, certificates: Iterable[bytes]) -> bytes:
    """Return data as enveloped data in DER, encrypted with AES-256.

    Parameters
    ----------
    data : bytes
        The content.
    certificates : iterable of bytes
        Certificates in DER; see `certificates_of`.
    """
    with _CRYPTOGRAPHY:
        from cryptography.hazmat.primitives.ciphers.algorithms import AES256
        from cryptography.hazmat.primitives.serialization import Encoding
        from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7EnvelopeBuilder, PKCS7Options
    builder = PKCS7EnvelopeBuilder().set_data(data).set_content_encryption_algorithm(AES256)
    for each in certificates:
        builder = builder.add_recipient(_certificate(each))
    return builder.encrypt(Encoding.DER, [PKCS7Options.Binary])


class Decryptor:
    """Decrypts enveloped data with the key of a recipient; the parameters and errors are those of `Reidentifier`."""

    def __init__(
        self, key: Credential, certificate: Credential | None = None, password: bytes | str | None = None
    ) -> None:
        self._key = _private_key(key, password.encode() if isinstance(password, str) else password)
        self._certificate = None if certificate is None else _certificate(certificate)
        if self._certificate is not None and self._certificate.public_key() != self._key.public_key():
            raise DeidentificationError(
                f"the private key {_name(key)} does not belong to the certificate {_name(certificate)}",
                advice="Pass the key that was created with the certificate",
            )

    def decrypt(self, data: bytes) -> list[bytes]:
        """Return the content of enveloped data.

        Parameters
        ----------
        data : bytes
            Enveloped data in DER or BER.

        Returns
        -------
        list of bytes
            What the content may be: one for each recipient whose key can be decrypted. Without a certificate, another
            key can give content that is not valid.

        Raises
        ------
        DeidentificationError
            If the key is not that of a recipient, the data are damaged, or their algorithm is not supported.
        """
        found = envelope(data)
        if found.algorithm not in _KEY_SIZES:
            raise DeidentificationError(
                f"Encrypted Content (0400,0520) is encrypted with the algorithm {found.algorithm.hex()} (object identifier in DER), "
                "which PS3.15 E.1.1 does not allow",
                advice=_OTHER_PROGRAM,
            )
        addressed = [each for each in found.recipients if self._is_addressed(each)]
        if not addressed:
            raise DeidentificationError(
                f"Encrypted Content (0400,0520) is not encrypted for this certificate, but for {_recipients(found)}",
                advice="Pass the certificate and the private key of a recipient",
            )
        if other := next((each.algorithm for each in addressed if each.algorithm != _RSA), None):
            raise DeidentificationError(
                f"the key of Encrypted Content (0400,0520) is encrypted with the algorithm {other.hex()} (object identifier in DER), not "
                "with RSA (PKCS #1 v1.5)",
                advice=_OTHER_PROGRAM,
            )
        contents = [content for each in addressed for content in self._contents(data, found, each)]
        if not contents:
            raise DeidentificationError(
                "Encrypted Content (0400,0520) cannot be decrypted with this private key: it is damaged, or it is "
                f"encrypted for others. Recipients are {_recipients(found)}",
                advice="Pass the private key of a recipient",
            )
        return contents

    def _is_addressed(self, recipient: Recipient) -> bool:
        from cryptography.x509 import ExtensionNotFound, SubjectKeyIdentifier

        certificate = self._certificate
        if certificate is None:
            return True
        if not recipient.key_identifier:
            named = certificate.issuer.public_bytes(), certificate.serial_number
            return named == (recipient.issuer, recipient.serial)
        try:
            extension = certificate.extensions.get_extension_for_class(SubjectKeyIdentifier)
        except ExtensionNotFound:
            return SubjectKeyIdentifier.from_public_key(self._key.public_key()).digest == recipient.key_identifier
        return extension.value.digest == recipient.key_identifier

    def _contents(self, data: bytes, found: Envelope, recipient: Recipient) -> Iterator[bytes]:
        """Yield the content if the key of a recipient fits."""
        from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC
        from cryptography.hazmat.primitives.padding import PKCS7

        try:
            key = self._key.decrypt(_bytes(data, recipient.key), PKCS1v15())
            if len(key) != _KEY_SIZES[found.algorithm]:
                return
            algorithm = TripleDES(key) if found.algorithm == _TRIPLE_DES else AES(key)
            decryptor = Cipher(algorithm, CBC(_bytes(data, found.vector))).decryptor()
            padded = decryptor.update(b"".join(_bytes(data, part) for part in found.content)) + decryptor.finalize()
            unpadder = PKCS7(algorithm.block_size).unpadder()
            yield unpadder.update(padded) + unpadder.finalize()
        except ValueError:  # another key, or damaged data
            return


def _bytes(data: bytes, part: Part) -> bytes:
    return data[part.start : part.stop]


def _recipients(found: Envelope) -> str:
    """Return the recipients of a message for users."""
    names = [
        f"key identifier {each.key_identifier.hex()}" if each.key_identifier else f"serial number {each.serial:x}"
        for each in found.recipients
    ]
    return ", ".join(names) or "recipients without a certificate"


def _name(credential: object) -> str:
    return "passed as bytes" if isinstance(credential, bytes) else str(credential)


def _read(credential: Credential) -> bytes:
    return credential if isinstance(credential, bytes) else Path(credential).read_bytes()


def _certificate(credential: Credential) -> Certificate:
    with _CRYPTOGRAPHY:
        from cryptography import x509
    data = _read(credential)
    try:
        if _PEM in data:
            (certificate,) = x509.load_pem_x509_certificates(data)
            return certificate
        return x509.load_der_x509_certificate(data)
    except ValueError:
        raise DeidentificationError(
            f"{_name(credential)} does not contain exactly one X.509 certificate in PEM or DER",
            advice="Pass a file for each certificate",
        ) from None


def _private_key(credential: Credential, password: bytes | None) -> RSAPrivateKey:
    with _CRYPTOGRAPHY:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    data = _read(credential)
    load = serialization.load_pem_private_key if _PEM in data else serialization.load_der_private_key
    try:
        key = load(data, password)
    except (TypeError, ValueError, UnsupportedAlgorithm) as error:
        raise DeidentificationError(
            f"the private key {_name(credential)} cannot be read ({error})",
            advice="Pass a private key in PEM or DER, and its password if it is encrypted",
        ) from None
    if not isinstance(key, RSAPrivateKey):
        raise DeidentificationError(
            f"the private key {_name(credential)} is not an RSA key, which PS3.15 E.1.1 requires",
            advice="Pass the RSA key that was created with the certificate",
        )
    return key
