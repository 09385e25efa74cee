"""Names of ``pydicom.charset``: conversion of text by Python codecs for Specific Character Set (PS3.3 C.12.1.1.2).

dcmgen decodes text when it is read and encodes it when it is written, so that only programs written for pydicom need these
functions.
"""

from __future__ import annotations

import codecs
import warnings
from collections.abc import MutableMapping

from dcmgen.errors import RepairWarning, UnknownNameError
from dcmgen.values.charset import ESC, TERMS, add_term, charset, remove_term, term_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from dcmgen.model.element import DataElement
    from dcmgen.values.charset import Charset

__all__ = [
    "STAND_ALONE_ENCODINGS",
    "Encodings",
    "convert_encodings",
    "decode_bytes",
    "decode_element",
    "decode_string",
    "default_encoding",
    "encode_string",
    "python_encoding",
]

default_encoding = "iso8859"
"""Codec of text without Specific Character Set: ASCII, and Latin-1 for bytes that are not ASCII."""

STAND_ALONE_ENCODINGS = ("ISO_IR 192", "GBK", "GB18030")
"""Terms of the character sets that cannot be combined with others."""

_DEFAULT = {"": default_encoding, "ISO_IR 6": default_encoding, "ISO 2022 IR 6": default_encoding}
_OF_PYDICOM = {"ISO 2022 IR 87": "iso2022_jp", "ISO 2022 58": "gb2312", "ISO 2022 GBK": "gbk"}
_CODECS = {**TERMS, **_DEFAULT, **_OF_PYDICOM}
_ALIKE = (
    frozenset({"ascii", "iso8859-1"}),
    frozenset({"iso2022_jp", "iso2022_jp_2"}),
    frozenset({"iso8859-11", "tis-620"}),
)
"""Codecs between which programs need not distinguish."""
_DELIMITERS_OF_NAMES = frozenset(b"^=")


class Encodings(MutableMapping[str, str]):
    """Type of `python_encoding`, the Python codec of each term of Specific Character Set.

    A new entry for a term that the standard does not define changes how datasets with this term are read and written, in
    this process. The codec must encode ASCII as ASCII. Terms of the standard, and usual misspellings of them such as
    ``"ISO-IR 100"``, are always read by the standard, so that they cannot have another codec.

    Examples
    --------
    >>> from io import BytesIO
    >>> from dcmgen import Dataset, dcmread
    >>> python_encoding["CYRILLIC"] = "cp1251"
    >>> file = BytesIO()
    >>> Dataset(SpecificCharacterSet="CYRILLIC", PatientName="Иванов").save_as(file)
    >>> print(dcmread(file.getvalue()).PatientName)
    Иванов
    >>> del python_encoding["CYRILLIC"]
    """

    def __init__(self) -> None:
        self._codecs = dict(_CODECS)

    def __getitem__(self, term: str) -> str:
        return self._codecs[term]

    def __setitem__(self, term: str, codec: str) -> None:
        try:
            fits = "A^=\\ ".encode(codec) == b"A^=\\ "
        except LookupError:
            raise UnknownNameError(f"{codec!r} is not a text codec of Python") from None
        if not fits:
            raise ValueError(f"{codec!r} does not encode ASCII as ASCII, which DICOM requires of character sets")
        nearest = term_of(term)
        if not nearest:
            add_term(term.strip(), codec)
        elif not _are_alike(codec, _CODECS[nearest]):
            raise ValueError(
                f"text in {term!r} is read by the standard as {nearest!r}, not by the codec {codec!r}; to read a file in another "
                "character set, call dcmread(path, charset=...), with a term of the standard or a term that you add"
            )
        self._codecs[term] = codec

    def __delitem__(self, term: str) -> None:
        del self._codecs[term]
        remove_term(term.strip())

    def __iter__(self) -> Iterator[str]:
        return iter(self._codecs)

    def __len__(self) -> int:
        return len(self._codecs)

    def __repr__(self) -> str:
        return repr(self._codecs)


def _are_alike(one: str, other: str) -> bool:
    names = {codecs.lookup(one).name, codecs.lookup(other).name}
    return len(names) == 1 or any(names <= alike for alike in _ALIKE)


python_encoding = Encodings()
"""Python codec of each term of Specific Character Set."""

_EXTENSIONS = {
    codecs.lookup(codec).name: f"ISO 2022 IR {term.rpartition(' ')[2]}"
    for term, codec in (*TERMS.items(), *_OF_PYDICOM.items())
    if term.startswith("ISO 2022 IR") and term != "ISO 2022 IR 6"
}
"""Term with code extensions of each codec. Several terms have the codec iso2022_jp_2."""
_EXTENSIONS |= {
    "ascii": "ISO 2022 IR 6",
    default_encoding: "ISO 2022 IR 6",
    "iso2022_jp_2": "ISO 2022 IR 159",
    "tis-620": "ISO 2022 IR 166",
}


def convert_encodings(encodings: str | Sequence[str] | None) -> list[str]:
    """Return the Python codecs for the values of Specific Character Set.

    Parameters
    ----------
    encodings : str, sequence of str or None
        Terms, or names of Python codecs, which are returned unchanged.

    Returns
    -------
    list of str
        The codecs. A misspelled term has the codec of the nearest one, and an unknown term `default_encoding`. A character
        set that cannot be combined with others is left out, or the only one if it is the first. All of these lead to a
        `RepairWarning`.

    Examples
    --------
    >>> convert_encodings(["", "ISO 2022 IR 87"])
    ['iso8859', 'iso2022_jp']
    """
    terms = [encodings] if isinstance(encodings, str) else list(encodings or [""])
    if len(terms) > 1 and _is_alone(terms[0]):
        _warn(f"{terms[0]} cannot be combined with other character sets; the others are ignored")
        del terms[1:]
    found = []
    for position, term in enumerate(terms):
        if position and _is_alone(term):
            _warn(f"{term} cannot be combined with other character sets; it is ignored")
        else:
            found.append(_codec(term))
    return found


def _is_alone(term: str) -> bool:
    return term_of(term) in STAND_ALONE_ENCODINGS


def _codec(term: str) -> str:
    """Return the Python codec of a term, also of a misspelled one."""
    if term in python_encoding:
        return python_encoding[term]
    nearest = term_of(term)
    if nearest:
        _warn(f"{term!r} is not a character set; read as {nearest!r}")
        return python_encoding[nearest]
    if not _is_codec(term):
        _warn(f"unknown character set {term!r}; read as the default repertoire")
        return default_encoding
    return term


def _is_codec(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _extended(encodings: Iterable[str]) -> Charset | None:
    """Return the character set with code extensions of Python codecs; None if the first has no code extensions."""
    terms = [_EXTENSIONS.get(codec) or _EXTENSIONS.get(codecs.lookup(codec).name, "") for codec in encodings]
    return charset(list(filter(None, terms))) if terms[0] else None


def decode_bytes(value: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> str:
    """Decode text by Python codecs, with the escape sequences of PS3.5 6.1.2.5.

    Parameters
    ----------
    value : bytes
        Encoded text.
    encodings : sequence of str
        Python codecs, as from `convert_encodings`.
    delimiters : collection of int
        Bytes after which the first codec is used again. If ``^`` or ``=`` is one of them, the text is that of a person
        name; line breaks, tabs and backslashes always are delimiters.

    Returns
    -------
    str
        The text. Invalid bytes are replaced, with a `RepairWarning`.

    Examples
    --------
    >>> decode_bytes(b"Yamada=\\x1b$B;3ED\\x1b(B", ["iso8859", "iso2022_jp"], {0x5E, 0x3D})
    'Yamada=山田'
    """
    first = encodings[0]
    if not _is_codec(first):
        _warn(f"{first!r} is not a codec of Python; read as the default repertoire")
        first = default_encoding
    known = ["latin_1" if first == default_encoding else first, *filter(_is_codec, encodings[1:])]
    found = _extended(known) if ESC in value else None
    if found is not None:
        text, problem = found.read(value, pn=not _DELIMITERS_OF_NAMES.isdisjoint(delimiters))
        if problem:
            _warn(problem)
        return text
    try:
        return value.decode(first)
    except UnicodeDecodeError as error:
        _warn(f"byte 0x{value[error.start]:02X} at {error.start} is not in {first}; shown as U+FFFD")
        return value.decode(first, "replace")


decode_string = decode_bytes


def encode_string(value: str, encodings: Sequence[str]) -> bytes:
    """Encode text by Python codecs, with escape sequences where the codec changes (PS3.5 6.1.2.5).

    Parameters
    ----------
    value : str
        The text; of a person name, a part between ``^`` and ``=``.
    encodings : sequence of str
        Python codecs, as from `convert_encodings`.

    Returns
    -------
    bytes
        The encoded text.

    Raises
    ------
    UnicodeEncodeError
        If none of the character sets contains a character. pydicom replaces it by default.
    LookupError
        If a codec does not exist.

    Examples
    --------
    >>> encode_string("山田", ["iso8859", "iso2022_jp"])
    b'\\x1b$B;3ED\\x1b(B'
    """
    found = _extended(encodings)
    if found is None or (len(encodings) == 1 and encodings[0] == default_encoding):
        return value.encode(encodings[0])
    return found.encode(value)


def decode_element(elem: DataElement, dicom_character_set: str | Sequence[str] | None) -> None:
    """Do nothing: text is decoded when an element is read, and a `DataElement` does not accept bytes as text.

    Parameters
    ----------
    elem : DataElement
        The element.
    dicom_character_set : str, sequence of str or None
        Values of Specific Character Set. To read a file in another one, use ``dcmread(path, charset=...)``.
    """


def _warn(message: str) -> None:
    warnings.warn(message, RepairWarning, stacklevel=3)
