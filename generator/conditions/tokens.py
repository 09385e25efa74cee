"""Split a sentence into tokens: attributes, codes, quotations, words and marks."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, Protocol

from attrs import frozen


class Unparsed(Exception):
    """Raised for text that the grammar does not cover."""


class Resolver(Protocol):
    """Resolves names of the standard for the grammar."""

    def tag(self, name: str) -> str | None:
        """Return the tag of the attribute with the given name or keyword, or None."""

    def name(self, tag: str) -> str:
        """Return the name of an attribute, or "" if the tag is unknown."""
        raise NotImplementedError

    def vr(self, tag: str) -> tuple[str, ...]:
        """Return the VRs of an attribute; empty if the tag is unknown."""
        raise NotImplementedError

    def sop_class(self, name: str) -> str | None:
        """Return the UID of the SOP Class with the given name, or None."""

    def module(self, name: str) -> str | None:
        """Return the name of a module as IODs list it, or None; `name` does not contain "Module"."""

    def macro(self, name: str) -> str | None:
        """Return the name of a functional group macro as IODs list it, or None; `name` has no "Functional Group"."""

    def iod(self, name: str) -> str | None:
        """Return the name of an IOD, or None; `name` does not contain "IOD"."""


@frozen
class Token:
    """A token of a sentence.

    Attributes
    ----------
    kind : {"attribute", "code", "quoted", "word", "mark"}
        Kind; a code is a coded entry in parentheses.
    text : str
        Text of the token: a quotation without its quotation marks, or the code value of a code.
    start, end : int
        Position in the sentence; `end` is exclusive.
    tag : str
        Tag of an attribute, "" for other kinds.
    """

    kind: Literal["attribute", "code", "quoted", "word", "mark"]
    text: str
    start: int
    end: int
    tag: str = ""


_TAG = re.compile(r"\(\s*([0-9A-Fa-f]{4})\s*,\s*([0-9A-Fa-fx]{4})\s*\)")
_SCHEMES = r"(?:SCT|DCM|SRT|LN|UCUM|FMA|NCIt|99[A-Z]+)"
_CODE = re.compile(
    rf'(?:(?:DCM|CID)?[_ ]?\d*\s*)?\(\s*(?:(?P<a>[\w.\-]+)\s*,\s*{_SCHEMES}|{_SCHEMES}\s*,\s*(?P<b>[\w.\-]+))\s*,\s*[“"][^”"]*[”"]\s*\)'
)
_QUOTED = re.compile(r'[“"]([^”"]*)[”"]')
_WORD = re.compile(r"[\w'’/+#&*^\-]+(?:\.[\w'’/+\-]+)*")
_NAME_WORD = re.compile(r"[\w'’/&*\-]+(?:\.[\w'’/\-]+)*|\([A-Za-z][A-Za-z /\-]*\)")
_LINKING = {"of", "to", "in", "the", "for", "from", "by", "per", "at", "on", "as", "with", "is", "&"}
_LONGEST = 16
_ALIKE = 0.8


def tokens(sentence: str, resolver: Resolver) -> tuple[Token, ...]:
    """Split a sentence into tokens.

    An attribute is a name followed by its tag, or the longest name of PS3.6 that matches. A name that is followed by a
    tag but differs from PS3.6 is accepted if it is similar; otherwise its words become tokens of kind "word", which the
    grammar does not accept there.

    Parameters
    ----------
    sentence : str
        Sentence of the standard.
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    tuple of Token
        Tokens in order.
    """
    found: list[Token] = []
    at = 0
    while at < len(sentence):
        if sentence[at].isspace():
            at += 1
            continue
        token = _attribute(sentence, at, resolver) or _other(sentence, at)
        found.append(token)
        at = token.end
    return tuple(found)


def _other(sentence: str, at: int) -> Token:
    if match := _CODE.match(sentence, at):
        return Token("code", match["a"] or match["b"], at, match.end())
    if match := _QUOTED.match(sentence, at):
        return Token("quoted", match[1].strip(), at, match.end())
    if match := _WORD.match(sentence, at):
        return Token("word", match[0], at, match.end())
    return Token("mark", sentence[at], at, at + 1)


def _attribute(sentence: str, at: int, resolver: Resolver) -> Token | None:
    if match := _TAG.match(sentence, at):
        return Token("attribute", match[0], at, match.end(), _tag(match))
    if not (sentence[at].isupper() or sentence[at].isdigit()):
        return None
    ends = _name_ends(sentence, at)
    for end in reversed(ends):
        name = sentence[at:end]
        match = _TAG.match(sentence, end + (sentence[end : end + 1] == " "))
        if match and _same(name, resolver.name(_tag(match))):
            return Token("attribute", name, at, match.end(), _tag(match))
    for end in reversed(ends):
        name = sentence[at:end]
        tag = resolver.tag(name)
        if (
            tag is None
            or tag.startswith("FFFE")
            or resolver.name(tag) != name.replace("’", "'")
            or _TAG.match(sentence, end + 1)
        ):
            continue
        if sentence.startswith(" Tag", end):  # "the Data Element Tag of"
            continue
        if " " in name or _alone(sentence, end, name):
            return Token("attribute", name, at, end, tag)
    return _misnamed(sentence, at, ends, resolver)


def _name_ends(sentence: str, at: int) -> list[int]:
    ends: list[int] = []
    while len(ends) < _LONGEST and (match := _NAME_WORD.match(sentence, at)):
        ends.append(match.end())
        if sentence[match.end() : match.end() + 1] != " ":
            break
        at = match.end() + 1
    return ends


def _misnamed(sentence: str, at: int, ends: list[int], resolver: Resolver) -> Token | None:
    """Return the token of a name before a tag that differs slightly from the name in PS3.6.

    The name must be similar or contain some of the words of the name in PS3.6, but not the whole name after other words.
    """
    for end in ends:
        words = sentence[at:end].split()
        if not (
            words[0][-1].isalpha() and all(word[0].isupper() or word[0] in "(23" or word in _LINKING for word in words)
        ):
            return None
        match = _TAG.match(sentence, end + (sentence[end : end + 1] == " "))
        if match:
            name = resolver.name(_tag(match))
            if not name or any(_same(" ".join(words[first:]), name) for first in range(len(words))):
                return None
            ratio = SequenceMatcher(None, _plain(" ".join(words)), _plain(name)).ratio()
            known = resolver.tag(" ".join(words)) is not None
            if known or (ratio < _ALIKE and not set(words) <= set(name.split()) and words[-1] != name.split()[-1]):
                return None
            return Token("attribute", name, at, match.end(), _tag(match))
    return None


def _alone(sentence: str, end: int, name: str) -> bool:
    """Whether a name of one word is an attribute: a verb, "=" or the end must follow ("Modality is", "Modality =")."""
    return name != "Value" and re.match(r" (?:is|are|=|equals|has)\b| =|$", sentence[end:]) is not None


def _tag(match: re.Match[str]) -> str:
    return (match[1] + match[2]).upper().replace("X", "x")


def _same(a: str, b: str) -> bool:
    return bool(b) and _plain(a) == _plain(b)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9()]", "", name.casefold())
