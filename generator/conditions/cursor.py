"""Read the tokens of a sentence from left to right: words, marks, numbers, values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from generator.conditions.tokens import Token, Unparsed

_NUMBERS = {"zero": 0, "one": 1, "two": 2, "three": 3}
_VALUE = re.compile(r"[A-Z0-9][A-Z0-9_+/\-]*(?:\.[A-Z0-9]+)*")
T = TypeVar("T")


class Cursor:
    """A position in the tokens of a sentence, and methods that consume tokens from this position.

    A method that does not match consumes nothing.

    Parameters
    ----------
    sentence : str
        The sentence.
    found : tuple of Token
        Its tokens.

    Attributes
    ----------
    sentence : str
        The sentence.
    tokens : tuple of Token
        Its tokens.
    at : int
        Index of the next token.
    """

    def __init__(self, sentence: str, found: tuple[Token, ...]) -> None:
        self.sentence = sentence
        self.tokens = found
        self.at = 0

    def token(self, ahead: int = 0) -> Token | None:
        """Return the next token, or the one `ahead` tokens after it; None at the end."""
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else None

    def word(self, *choices: str) -> str | None:
        """Consume and return the next word if it is one of `choices`."""
        token = self.token()
        if token and token.kind == "word" and token.text in choices:
            self.at += 1
            return token.text
        return None

    def words(self, *sequence: str) -> bool:
        """Consume all words of `sequence`, or nothing."""
        start = self.at
        for each in sequence:
            if not self.word(each):
                self.at = start
                return False
        return True

    def any_of(self, *sequences: str) -> bool:
        """Consume the first phrase of `sequences` that matches."""
        return any(self.words(*sequence.split()) for sequence in sequences)

    def skip(self, *marks: str) -> bool:
        """Consume all following tokens that are one of `marks`."""
        start = self.at
        while (token := self.token()) and token.kind == "mark" and token.text in marks:
            self.at += 1
        return self.at > start

    def peek(self, *texts: str) -> bool:
        """Whether the text of the next token is one of `texts`."""
        token = self.token()
        return token is not None and token.kind in ("word", "mark") and token.text in texts

    def end(self) -> None:
        """Raise `Unparsed` unless all tokens are consumed."""
        if self.token() is not None:
            raise Unparsed(self.rest())

    def rest(self) -> str:
        """Return the rest of the sentence."""
        token = self.token()
        return self.sentence[token.start :] if token else ""

    def advance(self, length: int) -> None:
        """Consume the tokens that begin within the next `length` characters."""
        token = self.token()
        end = token.start + length if token else 0
        while (token := self.token()) and token.start < end:
            self.at += 1

    def between(self, start: int, end: int) -> str:
        """Return the text of the tokens from index `start` to index `end`, exclusive."""
        return self.sentence[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""

    def slice(self, start: int, length: int) -> str:
        """Return the text of `length` tokens from index `start`, or "" if there are fewer."""
        return self.between(start, start + length) if start + length <= len(self.tokens) else ""

    def boundary(self) -> bool:
        """Whether a clause can end here."""
        return self.token() is None or self.peek("and", "or", ",", ";", ".", "•")

    def clause_ends(self) -> Iterator[int]:
        """Yield the following indexes where a clause can end, nearest first."""
        for end in range(self.at + 1, len(self.tokens) + 1):
            if end == len(self.tokens) or self.tokens[end].text in ("and", "or", ",", ";", ".", "•"):
                yield end

    def number(self) -> int | float | None:
        """Consume and return a number, in digits or as a word."""
        token = self.token()
        if token is None or token.kind != "word":
            return None
        number: int | float | None = _NUMBERS.get(token.text)
        if number is None and re.fullmatch(r"-?\d+", token.text):
            number = int(token.text)
        if number is None and re.fullmatch(r"-?\d+\.\d+", token.text):
            number = float(token.text)
        if number is not None:
            self.at += 1
        return number

    def alternatives(self, one: Callable[[], T | None]) -> Iterator[T]:
        """Yield the results of `one`, which consumes one of several alternatives joined by commas, "or" or bullets."""
        self.skip("•")
        while (found := one()) is not None:
            yield found
            start = self.at
            self.skip(",")
            self.word("or")
            self.skip("•")
            if self.at == start:
                return
            before = self.at
            if one() is None:
                self.at = start
                return
            self.at = before

    def code(self) -> str | None:
        """Consume a coded entry and a number that a cross-reference left before it; return the code value."""
        token = self.token()
        if token and token.kind == "word" and re.fullmatch(r"(DCM_)?\d+", token.text) and (after := self.token(1)):
            if after.kind != "code":
                return None
            self.at += 1
            token = after
        if token is None or token.kind != "code":
            return None
        self.at += 1
        return token.text

    def value(self) -> str | None:
        """Consume and return a value in quotation marks or in capitals; skip an explanation in parentheses."""
        token = self.token()
        if token is None:
            return None
        if token.kind == "quoted":
            self.at += 1
            self.gloss()
            return token.text
        words: list[str] = []
        while (token := self.token()) and token.kind == "word" and _VALUE.fullmatch(token.text):
            if words and self.sentence[token.start - 1] != " ":
                break
            words.append(token.text)
            self.at += 1
        if not words:
            return None
        self.gloss()
        return " ".join(words)

    def gloss(self) -> None:
        """Skip an explanation in parentheses after a value: ``(Scanned Image)``."""
        start = self.at
        if not self.peek("("):
            return
        for end in range(self.at + 1, len(self.tokens)):
            token = self.tokens[end]
            if token.kind not in ("word", "mark", "attribute"):
                break
            if token.text == ")":
                self.at = end + 1
                return
        self.at = start

    def section(self) -> None:
        """Skip a section in parentheses after a name: ``(Section C.7.6.16.2.5)``."""
        start = self.at
        if self.peek("("):
            self.at += 1
            self.word("Section")
            token = self.token()
            if token and re.fullmatch(r"[A-F]\.[\d.]+", token.text):
                self.at += 1
                if self.peek(")"):
                    self.at += 1
                    return
        self.at = start
