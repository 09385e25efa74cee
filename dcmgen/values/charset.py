"""Character sets: convert between bytes and ``str`` according to Specific Character Set (0008,0005).

`charset` returns the `Charset` for the values of the attribute. Decoding never raises an error: invalid bytes are
decoded with the closest character set or replaced, and `Charset.read` also returns a description of the problem.
Encoding is strict: `Charset.encode` raises `UnicodeEncodeError`.
The terms are defined in PS3.3 C.12.1.1.2, and code extensions in PS3.5 6.1.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ESC = b"\x1b"

_SINGLE = {
    "6": "ascii",
    "13": "shift_jis",
    "100": "latin_1",
    "101": "iso8859_2",
    "109": "iso8859_3",
    "110": "iso8859_4",
    "126": "iso8859_7",
    "127": "iso8859_6",
    "138": "iso8859_8",
    "144": "iso8859_5",
    "148": "iso8859_9",
    "166": "iso8859_11",
    "203": "iso8859_15",
}
"""Python codec for G0 and G1 together, by ISO registration number."""

_STANDALONE = {"ISO_IR 192": "utf_8", "GB18030": "gb18030", "GBK": "gbk"}

_ESCAPES = {
    b"(B": (0, "6"),
    b"(J": (0, "13"),
    b")I": (1, "13"),
    b"-A": (1, "100"),
    b"-B": (1, "101"),
    b"-C": (1, "109"),
    b"-D": (1, "110"),
    b"-F": (1, "126"),
    b"-G": (1, "127"),
    b"-H": (1, "138"),
    b"-L": (1, "144"),
    b"-M": (1, "148"),
    b"-T": (1, "166"),
    b"-b": (1, "203"),
    b"$B": (0, "87"),
    b"$@": (0, "87"),  # the 1978 edition of JIS X 0208, which still occurs in files
    b"$(D": (0, "159"),
    b"$)C": (1, "149"),
    b"$)A": (1, "58"),
}
"""0 or 1 for the code element (G0 or G1) and the ISO registration number, by the bytes after ESC."""

_MULTI = {"87": "iso2022_jp_2", "159": "iso2022_jp_2", "149": "euc_kr", "58": "gb2312"}
_DESIGNATE = {number: ESC + code for code, (_, number) in reversed(_ESCAPES.items()) if code not in (b"(J", b")I")}
_DESIGNATE["13"] = ESC + b")I"
TERMS = {
    **{f"ISO_IR {number}": codec for number, codec in _SINGLE.items()},
    **{f"ISO 2022 IR {number}": codec for number, codec in (_SINGLE | _MULTI).items()},
    **_STANDALONE,
}
"""Python codec of each Defined Term of PS3.3 C.12.1.1.2."""
_ADDED: dict[str, str] = {}
"""Python codec of each term that a program added."""
DEFAULT_TERMS = frozenset(("", "ISO_IR 6", "ISO 2022 IR 6"))
"""Terms of the default repertoire, which is ASCII."""
STANDALONE = frozenset(_STANDALONE.values())
"""Python codecs of the character sets with multi-byte characters that do not use code extensions."""
_PAIRS = frozenset(("87", "159"))
_RESET = frozenset(b"\t\n\f\r\\")
_RESET_PN = _RESET | frozenset(b"^=")


class Charset:
    """Character set of a dataset.

    Use `charset` to create one; it caches the instances.

    Parameters
    ----------
    terms : tuple of str
        Values of Specific Character Set.

    Attributes
    ----------
    terms : tuple of str
        Values of Specific Character Set, unchanged.
    codec : str
        Python codec of the character set; with code extensions, of the initial character set.
    extensions : bool
        Whether escape sequences may switch to other character sets (ISO 2022).
    plain : str
        The codec if it decodes exactly this character set, else ``"extended"``, which is not the name of a codec.
    problem : str
        Description of what is wrong with the terms; empty if they are valid.
    """

    __slots__ = ("_numbers", "codec", "extensions", "plain", "problem", "terms")

    def __init__(self, terms: tuple[str, ...]) -> None:
        self.terms = terms
        self.codec = "ascii"
        self.extensions = False
        self.problem = ""
        self._numbers: list[str] = []
        self._interpret()
        self.plain = "extended" if self.extensions or self.codec == "shift_jis" else self.codec

    def __repr__(self) -> str:
        return f"Charset({chr(92).join(self.terms)!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return charset, (self.terms,)

    def _interpret(self) -> None:
        extended = len(self.terms) > 1
        for position, term in enumerate(self.terms):
            standalone = _standalone(term)
            if standalone:
                if position == 0:
                    self.codec = standalone
                    if extended:
                        self.problem = f"{term} cannot be combined with other character sets"
                    return
                self.problem = f"{term} cannot be combined with other character sets; it is ignored"
                continue
            number, extensible = _number(term)
            if number is None:
                self.problem = f"unknown character set {term!r}"
                number = "6"
            elif number in _MULTI and not extensible:
                self.problem = f"{term} is used without code extensions"
            elif extended and term and not extensible:
                self.problem = f"{term} is used with code extensions"
            self.extensions = self.extensions or extensible or extended or number in _MULTI
            self._numbers.append(number)
        if self.extensions and "6" not in self._numbers:
            self._numbers.append("6")
        if self._numbers:
            self.codec = _SINGLE.get(self._numbers[0], "ascii")

    def decode(self, raw: bytes, pn: bool = False) -> str:
        """Decode bytes; invalid bytes are replaced.

        Parameters
        ----------
        raw : bytes
            Encoded text.
        pn : bool, optional
            Whether the text is a person name, in which ``^`` and ``=`` also end the effect of an escape sequence.

        Returns
        -------
        str
            Decoded text.
        """
        return self.read(raw, pn)[0]

    def read(self, raw: bytes, pn: bool = False) -> tuple[str, str]:
        """Decode bytes and report what was wrong with them.

        Parameters
        ----------
        raw : bytes
            Encoded text.
        pn : bool, optional
            Whether the text is a person name, in which ``^`` and ``=`` also end the effect of an escape sequence.

        Returns
        -------
        text : str
            Decoded text.
        problem : str
            Description of the problem; empty if all bytes are valid.

        Examples
        --------
        >>> charset("ISO_IR 192").read(b"M\\xfcller")
        ('M\ufffdller', 'byte 0xFC at 1 is not in ISO_IR 192; shown as U+FFFD')
        """
        if self.extensions and ESC in raw:
            return self._decode_extended(raw, pn)
        try:
            text = str(raw, self.codec)
        except UnicodeDecodeError as error:
            return self._approximate(raw, error)
        return text, _two_byte(raw, text) if self.codec == "shift_jis" else ""

    def escape_problem(self, raw: bytes, pn: bool = False) -> str:
        """Describe how escape sequences break the rules of PS3.5 6.1.2.5.3 and 6.2.1.2.

        Parameters
        ----------
        raw : bytes
            Encoded text.
        pn : bool, optional
            Whether the text is a person name, whose alphabetic group must not use escape sequences.

        Returns
        -------
        str
            Description of the first problem; empty if they follow the rules.

        Examples
        --------
        >>> charset(r"\\ISO 2022 IR 87").escape_problem(b"Yamada=\\x1b$B;3ED", pn=True)
        'the value does not return to the initial character set at its end'
        """
        if ESC not in raw:
            return ""
        if not self.extensions:
            return f"{self.name} does not allow escape sequences"
        first = self._numbers[0]
        resets = _RESET_PN if pn else _RESET
        pair = other = False  # whether G0 is a two-byte set, and G1 is another set than that of Value 1
        high = first != "6"  # whether G1 is a set that can be used
        alphabetic = pn
        at = 0
        while at < len(raw):
            byte = raw[at]
            if byte == 0x1B:
                code = raw[at + 1 : at + 4] if raw[at + 1 : at + 4] in _ESCAPES else raw[at + 1 : at + 3]
                half, number = _ESCAPES.get(code, (0, ""))
                if alphabetic:
                    return "the alphabetic group of a name must not use escape sequences"
                if half:
                    other = number != first and first != "6"
                    high = True
                else:
                    pair = number in _PAIRS
                at += 1 + len(code)
            elif pair and 0x20 < byte < 0x7F:
                at += 2
            elif byte in resets:
                if pair or other:
                    return f"the value does not return to the initial character set before the delimiter at {at}"
                alphabetic = pn and (byte == 0x5C or (alphabetic and byte != 0x3D))
                high = first != "6"
                at += 1
            elif byte >= 0x80 and not high:
                return f"byte 0x{byte:02X} at {at} needs an escape sequence after the delimiter"
            else:
                at += 1
        return "the value does not return to the initial character set at its end" if pair or other else ""

    def _approximate(self, raw: bytes, error: UnicodeDecodeError) -> tuple[str, str]:
        what = f"byte 0x{raw[error.start]:02X} at {error.start} is not in {self.name}"
        if self.codec == "ascii":
            for number in self._numbers:
                codec = _MULTI.get(number, "")
                if codec and number not in _PAIRS:  # the writer omitted the escape sequence
                    try:
                        return str(raw, codec), f"{what}; read as {codec}"
                    except UnicodeDecodeError:
                        continue
            return str(raw, "latin_1"), f"{what}; read as Latin-1"
        return raw.decode(self.codec, "replace"), f"{what}; shown as U+FFFD"

    @property
    def name(self) -> str:
        """Terms joined with ``+`` for messages; ``"the default repertoire"`` if they are empty."""
        return " + ".join(filter(None, self.terms)) or "the default repertoire"

    def _decode_extended(self, raw: bytes, pn: bool) -> tuple[str, str]:
        resets = _RESET_PN if pn else _RESET
        first = self.codec
        g0, g1 = "6", first
        out: list[str] = []
        problem = ""
        head, *fragments = raw.split(ESC)
        text, wrong = _plain(head, g1)
        out.append(text)
        problem = wrong
        for fragment in fragments:
            code = fragment[:3] if fragment[:3] in _ESCAPES else fragment[:2]
            found = _ESCAPES.get(code)
            if found is None:
                problem = f"unknown escape sequence {(ESC + fragment[:3])!r}"
                body = fragment
                out.append("\x1b")
            else:
                half, number = found
                if number not in self._numbers and number not in ("6", "13"):
                    problem = f"escape sequence of a character set that {self.name} does not include"
                body = fragment[len(code) :]
                if half:
                    g1 = _MULTI.get(number) or _SINGLE[number]
                else:
                    g0 = number
            if g0 in _PAIRS:
                text, rest, wrong = _pairs(body, ESC + code if not found or not found[0] else _DESIGNATE[g0], g1)
                out.append(text)
                if rest:
                    g0 = "6"
                    if first != "ascii":
                        g1 = first
                    text, more = _plain(rest, g1)
                    wrong = wrong or more
                    out.append(text)
            else:
                cut = next((i for i, byte in enumerate(body) if byte in resets), -1)
                if cut >= 0 and first != "ascii" and g1 != first:
                    text, wrong = _plain(body[:cut], g1)
                    g1 = first
                    more_text, more = _plain(body[cut:], g1)
                    text += more_text
                    wrong = wrong or more
                else:
                    text, wrong = _plain(body, g1)
                out.append(text)
            problem = problem or wrong
        return "".join(out), problem

    def encode(self, text: str, pn: bool = False) -> bytes:
        """Encode text.

        Parameters
        ----------
        text : str
            Text to encode.
        pn : bool, optional
            Whether the text is a person name, in which ``^`` and ``=`` also reset the character set.

        Returns
        -------
        bytes
            Encoded text, with escape sequences if code extensions are used. It is not padded.

        Raises
        ------
        UnicodeEncodeError
            If the character set does not contain a character.
        """
        if text.isascii() and "\x1b" not in text:
            return text.encode("ascii")
        if not self.extensions:
            return self._encode_single(text)
        delimiters = "\t\n\f\r\\^=" if pn else "\t\n\f\r\\"
        return b"".join(
            part.encode("ascii") if part in delimiters else self._encode_part(part) for part in _split(text, delimiters)
        )

    def _encode_single(self, text: str) -> bytes:
        raw = text.encode(self.codec)
        if self.codec == "shift_jis" and len(raw) != len(text):  # ISO-IR 13 does not contain two-byte characters
            at = next(i for i, c in enumerate(text) if len(c.encode("shift_jis")) > 1)
            raise UnicodeEncodeError("ISO_IR 13", text, at, at + 1, "not in JIS X 0201")
        return raw

    def _encode_part(self, text: str) -> bytes:
        """Encode text between two delimiters; it starts in the initial character set."""
        out = bytearray()
        g0, g1 = "6", self._numbers[0]
        for at, char in enumerate(text):
            if char.isascii():
                if g0 != "6":
                    out += ESC + (b"(J" if self._numbers[0] == "13" else b"(B")
                    g0 = "6"
                out += char.encode("ascii")
                continue
            for number in self._numbers:
                raw = _encode_char(char, number)
                if raw:
                    break
            else:
                raise UnicodeEncodeError(self.name, text, at, at + 1, "not in any of the character sets")
            if number in _PAIRS:
                if g0 != number:
                    out += _DESIGNATE[number]
                    g0 = number
            elif g1 != number:
                out += _DESIGNATE[number]
                g1 = number
            out += raw
        if g0 != "6":
            out += ESC + (b"(J" if self._numbers[0] == "13" else b"(B")
        if g1 != self._numbers[0] != "6":
            out += _DESIGNATE[self._numbers[0]]
        return bytes(out)


def _standalone(term: str) -> str:
    name = term.strip().upper().replace("-", "_")
    if name in ("ISO_IR_192", "ISO IR 192", "ISO 2022 IR 192", "UTF_8", "UTF8"):
        name = "ISO_IR 192"
    elif name in ("ISO 2022 GB18030", "GB 18030"):
        name = "GB18030"
    elif name == "ISO 2022 GBK":
        name = "GBK"
    return _STANDALONE.get(name) or _ADDED.get(term.strip(), "")


def _number(term: str) -> tuple[str | None, bool]:
    """Return the ISO registration number of a term, None if it is unknown, and whether it uses code extensions."""
    name = " ".join(term.upper().replace("_", " ").replace("-", " ").split())
    if not name:
        return "6", False
    extensible = "2022" in name
    number = name.removeprefix("ISO").strip().removeprefix("2022").strip().removeprefix("IR").strip()
    if number in _SINGLE or number in _MULTI:
        return number, extensible
    return None, extensible


def term_of(text: str) -> str:
    """Return the Defined Term of PS3.3 C.12.1.1.2 that a text is, or of which it is a misspelling, or an empty text.

    Examples
    --------
    >>> term_of("ISO-IR 100"), term_of("ISO_IR 87"), term_of("windows-1251")
    ('ISO_IR 100', 'ISO 2022 IR 87', '')
    """
    standalone = "" if text.strip() in _ADDED else _standalone(text)
    if standalone:
        return next(term for term, codec in _STANDALONE.items() if codec == standalone)
    number, extensible = _number(text)
    if number is None:
        return ""
    return f"ISO 2022 IR {number}" if extensible or number in _MULTI else f"ISO_IR {number}"


def add_term(term: str, codec: str) -> None:
    """Decode and encode the text of datasets whose Specific Character Set is a term that the standard does not define.

    The character set has no code extensions. Text that was decoded before is not changed.

    Parameters
    ----------
    term : str
        The term, of which `term_of` knows no Defined Term.
    codec : str
        Python codec.
    """
    _ADDED[term] = codec
    _forget(term)


def remove_term(term: str) -> None:
    """Undo `add_term`; do nothing if the term was not added."""
    if _ADDED.pop(term, ""):
        _forget(term)


def _forget(term: str) -> None:
    for key in [key for key in _CACHE if term in key]:
        del _CACHE[key]


def _plain(raw: bytes, codec: str) -> tuple[str, str]:
    """Decode bytes without escape sequences."""
    try:
        text = str(raw, codec)
    except UnicodeDecodeError as error:
        return raw.decode(codec, "replace"), f"byte 0x{raw[error.start]:02X} is not in {codec}; shown as U+FFFD"
    return text, _two_byte(raw, text) if codec == "shift_jis" else ""


def _two_byte(raw: bytes, text: str) -> str:
    """Describe the first two-byte character of Shift-JIS, which ISO_IR 13 does not contain, or return ""."""
    if len(raw) == len(text):
        return ""
    at = next(i for i, byte in enumerate(raw) if byte >= 0x80 and not 0xA1 <= byte <= 0xDF)
    return f"byte 0x{raw[at]:02X} at {at} is not in ISO_IR 13; read as Shift-JIS"


def _pairs(raw: bytes, escape: bytes, g1: str) -> tuple[str, bytes, str]:
    """Decode two-byte characters of G0 up to a control character; return the text, the remaining bytes, the problem."""
    at = 0
    size = len(raw)
    out: list[str] = []
    while at < size and raw[at] >= 0x20:
        start = at
        if raw[at] >= 0x80:
            while at < size and raw[at] >= 0x80:
                at += 1
            out.append(_plain(raw[start:at], g1)[0])
            continue
        while at + 1 < size and 0x20 < raw[at] < 0x7F and 0x20 < raw[at + 1] < 0x7F:
            at += 2
        if at == start:  # a single byte: the writer omitted the escape sequence that returns to ASCII
            break
        try:
            out.append((escape + raw[start:at]).decode("iso2022_jp_2"))
        except UnicodeDecodeError:
            out.append((escape + raw[start:at]).decode("iso2022_jp_2", "replace"))
            return "".join(out), raw[at:], "a two-byte character is not in the character set; shown as U+FFFD"
    return "".join(out), raw[at:], ""


def _encode_char(char: str, number: str) -> bytes:
    """Encode a character in one set, without an escape sequence; return no bytes if the set does not contain it."""
    codec = _MULTI.get(number)
    try:
        if codec is None:
            raw = char.encode(_SINGLE[number])
            return raw if len(raw) == 1 else b""
        raw = char.encode(codec)
    except UnicodeEncodeError:
        return b""
    if number in _PAIRS:
        escape = _DESIGNATE[number]
        return raw[len(escape) : len(escape) + 2] if raw.startswith(escape) else b""
    return raw if len(raw) == 2 else b""


def _split(text: str, delimiters: str) -> Iterator[str]:
    start = 0
    for at, char in enumerate(text):
        if char in delimiters:
            if at > start:
                yield text[start:at]
            yield char
            start = at + 1
    if start < len(text):
        yield text[start:]


_CACHE: dict[tuple[str, ...], Charset] = {}


def charset(terms: str | Iterable[str] | None) -> Charset:
    """Return the `Charset` for the value or values of Specific Character Set.

    Parameters
    ----------
    terms : str, iterable of str or None
        ``"ISO_IR 192"``, ``["", "ISO 2022 IR 87"]``, a string with backslashes, or None for the default repertoire.

    Returns
    -------
    Charset
        Equal terms return the same instance. Unknown terms are accepted; `Charset.problem` describes them.

    Examples
    --------
    >>> charset("ISO_IR 100").decode(b"M\\xfcller")
    'Müller'
    >>> charset(r"\\ISO 2022 IR 87").encode("山田")
    b'\\x1b$B;3ED\\x1b(B'
    """
    if terms is None:
        key: tuple[str, ...] = ("",)
    elif isinstance(terms, str):
        key = tuple(terms.split("\\"))
    else:
        key = tuple(terms) or ("",)
    found = _CACHE.get(key)
    if found is None:
        if len(_CACHE) > 1000:  # malicious files must not exhaust the memory
            _CACHE.clear()
        found = _CACHE[key] = Charset(key)
    return found


DEFAULT = charset(None)
UTF8 = charset("ISO_IR 192")
