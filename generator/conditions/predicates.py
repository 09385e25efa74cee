"""Subjects and predicates in the grammar of conditions."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce

from attrs import evolve, frozen

from dcmgen.values.vr import NUMBERS
from generator.conditions.cursor import Cursor
from generator.conditions.tokens import Resolver, Token, Unparsed
from generator.facts import CODE_VALUE, Expr

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SOP_CLASS_UID = "00080016"
_FUNCTIONAL_GROUPS = {"52009229", "52009230"}


@frozen
class Subject:
    """Subject of a predicate.

    Attributes
    ----------
    path : str
        Path of the attribute, in the language of `dcmgen.rules.expressions`.
    tag : str
        Tag of the attribute.
    iod : str
        Name of the IOD to which the statement is limited ("in the X IOD"), or "".
    """

    path: str
    tag: str
    iod: str = ""


class Predicates(Cursor):
    """Parser of subjects and their predicates.

    Parameters
    ----------
    sentence : str
        Sentence, without "Required if".
    found : tuple of Token
        Its tokens.
    resolver : Resolver
        Names of the standard.
    tag : str
        Tag of the attribute that has the condition, or "".
    """

    def __init__(self, sentence: str, found: tuple[Token, ...], resolver: Resolver, tag: str) -> None:
        super().__init__(sentence, found)
        self.resolver = resolver
        self.own = tag
        self.last: Subject | None = None

    # Subjects

    def attribute(self) -> str | None:
        """Consume an attribute, optionally after "the" and "Attribute"; return its tag."""
        start = self.at
        self.word("the")
        self.word("Attribute")
        token = self.token()
        if token and token.kind == "attribute":
            self.at += 1
            return token.tag
        self.at = start
        return None

    def subject(self) -> Subject | None:
        """Consume an attribute with a value number and a location."""
        start = self.at
        number = self.value_of()
        if number is None:
            self.word("the", "The", "one")
            number = self.value_of()
        tag = self.attribute()
        if tag is None:
            self.at = start
            return self.elliptical()
        self.skip_comma_before("Value")
        if number is None:
            number = self.value_number()
        subject = self.qualified(tag)
        if number is None:
            number = self.value_number()
        if number:
            subject = evolve(subject, path=f"{subject.path}[{number}]")
        self.last = subject
        return subject

    def elliptical(self) -> Subject | None:
        """Consume ``Value 3`` alone (a value of the last attribute) or ``SOP Class`` (SOP Class UID)."""
        start = self.at
        self.word("the")
        number = self.value_number()
        if number and self.last:
            self.last = evolve(self.last, path=f"{self.last.path.split('[')[0]}[{number}]")
            return self.last
        if self.words("SOP", "Class") and self.peek("is"):
            return Subject(_SOP_CLASS_UID, _SOP_CLASS_UID)
        self.at = start
        return None

    def value_of(self) -> int | None:
        """Consume ``Value 1 of`` or ``third Value of`` and return the number; return 0 for ``a Value of``."""
        start = self.at
        number: int | None = 0
        ordinal = self.word(*ORDINALS)
        self.any_of("one or more of the", "a", "any")
        if not self.word("Value", "value", "Values"):
            self.at = start
            return None
        if ordinal:
            number = ORDINALS[ordinal]
        elif (token := self.token()) and token.text.isdigit():
            number = int(token.text)
            self.at += 1
        if not self.word("of", "for"):
            self.at = start
            return None
        return number

    def value_number(self) -> int | None:
        """Consume ``Value 3`` after an attribute and return the number; also consume ``Value`` before a verb."""
        start = self.at
        if not self.word("Value", "value"):
            return None
        token = self.token()
        if token and token.kind == "word" and token.text.isdigit():
            self.at += 1
            return int(token.text)
        if not self.peek("is", "equals", "="):
            self.at = start
        return None

    def skip_comma_before(self, word: str) -> None:
        """Skip the comma in ``Image Type (0008,0008), Value 3``."""
        start = self.at
        if self.skip(",") and self.peek(word):
            following = self.token(1)
            if following and following.text.isdigit():
                return
        self.at = start

    def qualified(self, tag: str) -> Subject:
        """Consume a phrase that locates an attribute; return the subject."""
        scope = self.scope()
        if scope is not None:
            return Subject(f"{scope}{tag}", tag)
        for lead in (("within",), ("in", "the", "parent"), ("in", "the", "enclosing")):
            start = self.at
            if self.words(*lead):
                sequence = self.attribute()
                if sequence and lead == ("within",):
                    return Subject(f"{sequence}>{tag}", tag)
                if lead[0] == "in" and self.words("Item"):
                    return Subject(f"../{tag}", tag)
            self.at = start
        start = self.at
        if self.words("in", "the"):
            iod = self.named("IOD", self.resolver.iod)
            if iod is not None:
                self.word("Frame")
                return Subject(f"?{tag}" if tag == "00089007" else tag, tag, iod)
            self.at = start + 2
            if self.named("Module", self.resolver.module) is not None:
                return Subject(f"/{tag}", tag)
        self.at = start
        return Subject(tag, tag)

    def scope(self) -> str | None:
        """Consume a phrase of `_SCOPES` or similar; return the prefix of the path, or None if nothing matches."""
        rest = self.rest()
        for phrase, scope in _SCOPES.items():
            if re.match(rf"{re.escape(phrase)}(?!\w)", rest):
                self.advance(len(phrase))
                if scope == "./" and self.word("of"):
                    self.attribute()
                return scope
        start = self.at
        if self.words("in", "an", "Item", "of"):
            sequences = {self.attribute(), self.word("or") and self.attribute()}
            if sequences == _FUNCTIONAL_GROUPS:
                return "//"
        self.at = start
        if self.words("in", "Control", "Points", "specified", "within") and (sequence := self.attribute()):
            return f"{sequence}>"
        self.at = start
        return None

    def anywhere(self) -> bool:
        """Consume ``in the A Module or the B Module`` after a predicate."""
        start = self.at
        if not self.word("in"):
            return False
        while True:
            self.word("the")
            if self.named("Module", self.resolver.module) is None:
                self.at = start
                return False
            if not self.word("or"):
                return True

    def named(self, kind: str, resolve: Callable[[str], str | None]) -> str | None:
        """Consume a name that ends with `kind` ("Module", "IOD") and that `resolve` knows; return the name."""
        for ahead in range(1, 10):
            token = self.token(ahead)
            if token is None:
                return None
            if token.kind == "word" and token.text == kind:
                name = resolve(self.between(self.at, self.at + ahead))
                if name is not None:
                    self.at += ahead + 1
                return name
        return None

    # Predicates

    def predicate(self, subjects: list[Subject]) -> list[Expr]:
        """Parse a predicate; return its expression for each subject."""
        start = self.at
        self.alternative(subjects[0])
        scope = "//" if self.anywhere() else self.scope()
        end = self.at
        each: list[Expr] = []
        for subject in subjects:
            self.at = start
            if scope is not None:
                if not subject.path[0].isalnum():
                    raise Unparsed("two scopes")
                subject = evolve(subject, path=scope + subject.path)
            expression = self.alternative(subject)
            if subject.iod:
                expression = ("and", ("iod", (subject.iod,)), expression)
            each.append(expression)
        self.at = end
        return each

    def alternative(self, subject: Subject) -> Expr:
        """Parse all predicates of one subject: ``is absent, or is present and has the Value NO``."""
        expression = self.together(subject, self.verb(subject))
        while (more := self.more(subject, "or")) is not None:
            expression = _join_or(expression, self.together(subject, more))
        return expression

    def together(self, subject: Subject, expression: Expr) -> Expr:
        """Parse further predicates joined by "and", which binds more tightly than "or"."""
        while (more := self.more(subject, "and")) is not None:
            expression = _both(expression, more)
        return expression

    def more(self, subject: Subject, connective: str) -> Expr | None:
        """Parse a further predicate of the same subject after a connective; None if a new clause begins."""
        start = self.at
        self.skip(",")
        if self.word(connective):
            self.any_of("the Value", "the value")
            try:
                return self.being(subject) if self.peek("not", "absent", "present") else self.verb(subject)
            except Unparsed:
                pass
        self.at = start
        return None

    def verb(self, subject: Subject) -> Expr:
        """Parse a verb and its complement."""
        token = self.token()
        if token is None:
            raise Unparsed("no predicate")
        if self.word("is", "are"):
            return self.being(subject)
        if self.words("not", "present"):
            return ("absent", subject.path)
        if self.word("exists", "exist"):
            return ("present", subject.path)
        if self.word("equals", "equal") or self.skip("="):
            return self.equality(subject)
        if self.word("has", "have", "contains", "contain", "includes"):
            return self.having(subject)
        if self.word("does", "do") and self.words("not"):
            if self.words("equal"):
                return _negated(self.equality(subject))
            if self.word("have", "contain"):
                return _negated(self.having(subject))
        if self.words("points", "to"):
            return self.pointing(subject)
        if self.words("specifies", "more", "than", "one", "Frame"):
            return ("count >", subject.path, 1)
        if self.words("Item", "value", "is"):
            return self.equality(subject)
        raise Unparsed(self.rest())

    def being(self, subject: Subject) -> Expr:
        """Parse the complement of "is"."""
        if self.any_of("nested in one or more Sequences", "nested in a Sequence"):
            return ("undecidable", "selection")
        return self.absence(subject) or self.presence(subject) or self.emptiness(subject) or self.equality(subject)

    def absence(self, subject: Subject) -> Expr | None:
        """Parse "not present", "not sent" or "absent" after "is"."""
        path = subject.path
        if self.any_of("not present", "not sent"):
            if self.words("or", "has", "zero", "Items"):
                return ("or", ("absent", path), ("empty", path))
            return ("absent", path)
        return ("absent", path) if self.words("absent") else None

    def presence(self, subject: Subject) -> Expr | None:
        """Parse "present" (also with a value or an item) after "is", and "used" for a sequence."""
        path = subject.path
        if self.word("used") and "SQ" in self.resolver.vr(subject.tag):
            return ("present", path)
        if self.words("present", "with"):
            if self.words("an", "Item", "value", "other", "than"):
                return self.excluded_codes(subject)
            self.word("a", "the")
            if not self.word("Value", "value"):
                raise Unparsed(self.rest())
            if not self.word("of") and self.words("other", "than"):
                return ("not in", path, self.values(subject))
            return ("nonempty", path) if self.token() is None else self.equality(subject)
        return ("present", path) if self.word("present", "Present", "provided", "sent") else None

    def emptiness(self, subject: Subject) -> Expr | None:
        """Parse "empty", "zero length" or "non-zero" after "is", also negated."""
        path = subject.path
        if self.any_of("empty", "zero length", "zero-length"):
            return ("empty", path)
        if self.any_of("non-zero length", "non-null"):
            return ("nonempty", path)
        if self.words("non-zero"):
            return ("!=", path, 0)
        start = self.at
        if self.words("not"):
            if self.word("empty") or self.words("zero", "length"):
                return ("nonempty", path)
            if self.words("zero"):
                return ("!=", path, 0)
            self.at = start
        return None

    def excluded_codes(self, subject: Subject) -> Expr:
        """Parse the coded entries that a sequence must not have."""
        codes = tuple(code for code in self.alternatives(self.code) if code)
        if not codes:
            raise Unparsed(self.rest())
        return ("not in", f"{subject.path}>{CODE_VALUE}", codes)

    def having(self, subject: Subject) -> Expr:
        """Parse the complement of "has", "contains" or "includes"."""
        path = subject.path
        start = self.at
        if self.words("more", "than"):
            number = self.number()
            if number is not None and self.word("Item", "Items"):
                return ("count >", path, number)
        self.at = start
        if self.words("multiple", "Items"):
            return ("count >", path, 1)
        if self.words("Items"):
            return ("nonempty", path)
        self.word("an", "a", "the", "either", "any")
        if self.words("Tag", "for"):
            return self.pointing(subject)
        if self.word("Item", "item"):
            if not self.any_of("with the", "of"):
                raise Unparsed(self.rest())
            if not (self.words("Coded", "Entry", "Value") or self.word("value", "Value")):
                raise Unparsed(self.rest())
            self.word("of", "or")
            return self.equality(subject)
        if self.any_of("non-zero value", "non-zero Value"):
            return ("!=", path, 0)
        number = self.number() if subject.tag and "SQ" in self.resolver.vr(subject.tag) else None
        if number is not None and self.word("Item", "Items"):
            return ("empty", path) if number == 0 else ("count ==", path, number)
        if self.words("Coded", "Entry", "Value"):
            return self.equality(subject)
        if self.word("Value", "value", "Values"):
            if self.boundary():
                return ("nonempty", path)
            self.word("of")
            return self.equality(subject)
        if (token := self.token()) and token.kind == "code":
            return self.equality(subject)
        raise Unparsed(self.rest())

    def pointing(self, subject: Subject) -> Expr:
        """Parse the attributes after "points to", as values of an AT attribute."""
        if "AT" not in self.resolver.vr(subject.tag):
            raise Unparsed("not a pointer")
        tags = [tag for tag in self.alternatives(self.attribute) if tag]
        return ("in", subject.path, tuple(tags))

    def equality(self, subject: Subject) -> Expr:
        """Parse values, "not …", "other than …" or "greater than n"."""
        path = subject.path
        self.any_of("set to", "equal to", "EQUAL to", "of Value")
        if self.words("other", "than"):
            self.any_of("any of", "any")
            if "UI" in self.resolver.vr(subject.tag):
                return _negated(self.compare(subject))
            return ("not in", path, self.values(subject)) if not self.numeric(subject) else self.unequal(subject)
        if self.words("not"):
            self.any_of("equal to", "any of")
            return _negated(self.compare(subject))
        for words, operator in _COMPARISONS:
            if self.words(*words):
                number = self.number()
                if number is None:
                    raise Unparsed(self.rest())
                return (operator, path, number)
        self.word("either")
        self.any_of("one of the following Values", "one of the following", "one of")
        self.skip(":")
        return self.compare(subject)

    def numeric(self, subject: Subject) -> bool:
        """Whether the values of an attribute are numbers."""
        representations = self.resolver.vr(subject.tag)
        return bool(representations) and set(representations) <= NUMBERS

    def unequal(self, subject: Subject) -> Expr:
        """Parse numbers after "other than"."""
        numbers = self.numbers()
        return reduce(_both, (("!=", subject.path, number) for number in numbers))

    def numbers(self) -> list[int | float]:
        """Consume numbers: ``0 or 1``."""
        found = [number for number in self.alternatives(self.number) if number is not None]
        self.gloss()
        if not found:
            raise Unparsed(self.rest())
        return found

    def compare(self, subject: Subject) -> Expr:
        """Parse alternative values: numbers, coded entries, tags, UIDs or strings, according to the VR."""
        path = subject.path
        if self.numeric(subject):
            return reduce(_join_or, (("==", path, number) for number in self.numbers()))
        if "SQ" in self.resolver.vr(subject.tag):
            codes = tuple(code for code in self.alternatives(self.code) if code)
            if not codes:
                raise Unparsed(self.rest())
            return ("in", f"{path}>{CODE_VALUE}", codes)
        if "AT" in self.resolver.vr(subject.tag):
            if self.words("the", "Data", "Element", "Tag", "of", "a", "Private", "Attribute"):
                return ("private", path)
            return self.pointing(subject)
        if "UI" in self.resolver.vr(subject.tag):
            uids = self.uids()
            return ("sop class", uids) if subject.tag == _SOP_CLASS_UID else ("in", path, uids)
        return ("in", path, self.values(subject))

    def uids(self) -> tuple[str, ...]:
        """Consume UIDs, each optionally with its name."""
        enclosed = self.words("a", "legacy", "converted", "SOP", "Class") and self.skip("(")
        found = tuple(uid for uid in self.alternatives(self.uid) if uid)
        if enclosed:
            self.skip(")")
        if not found:
            raise Unparsed(self.rest())
        return found

    def uid(self) -> str | None:
        """Consume ``"1.2.3" (CT Image Storage)``, ``CT Image Storage ("1.2.3")`` or a name of PS3.4 alone."""
        start = self.at
        while (token := self.token()) and token.kind == "word" and token.text[0].isupper():
            self.at += 1
        name = self.between(start, self.at)
        opened = bool(name) and self.skip("(")
        token = self.token()
        if token is None or not re.fullmatch(r"[\d.]{6,}", token.text):
            known = None if opened else self.resolver.sop_class(name)
            self.at = self.at if known else start
            return known
        self.at += 1
        if not opened:
            self.gloss()
        elif not self.skip(")"):
            self.at = start
            return None
        return token.text

    def values(self, subject: Subject) -> tuple[str, ...]:
        """Consume strings: ``A``, ``A or B``, ``A, B, or C``."""
        found = tuple(value for value in self.alternatives(self.value) if value)
        if not found:
            raise Unparsed(self.rest())
        if any(re.fullmatch(r"[\d.]{6,}", each) for each in found):
            raise Unparsed("a UID among values")
        return found


_SCOPES = {
    "of this Frame": "?",
    "of this frame": "?",
    "within a Functional Group Sequence": "?",
    "at the image level": "/",
    "of the SOP Instance including this Module": "/",
    "of the referencing SOP Instance": "/",
    "in this Sequence Item": "./",
    "in this Item": "./",
    "in the current SOP Instance": "//",
    "in this SOP Instance": "//",
    "for any frame in the SOP Instance": "//",
    "for one or more fraction groups": "//",
    "in any MR Image Frame Type Functional Group in the SOP Instance": "//",
    "in this Module or in a Functional Group Macro of the current SOP Instance": "//",
}
_COMPARISONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("greater", "than"), ">"),
    (("more", "than"), ">"),
    (("less", "than"), "<"),
)


def _join_or(a: Expr, b: Expr) -> Expr:
    return ("or", *(a[1:] if a[0] == "or" else (a,)), *(b[1:] if b[0] == "or" else (b,)))


def _both(a: Expr, b: Expr) -> Expr:
    """Return the "and" of two expressions; "is present and equals X" is equivalent to "equals X"."""
    if a[0] == "present" and b[0] in ("in", "not in", "nonempty", "==", "!=", ">", "<", "count >") and b[1] == a[1]:
        return b
    return ("and", *(a[1:] if a[0] == "and" else (a,)), *(b[1:] if b[0] == "and" else (b,)))


def _negated(expression: Expr) -> Expr:
    """Return the negation, which is true if the value is missing."""
    return expression[1] if expression[0] == "not" else ("not", expression)
