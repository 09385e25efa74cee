"""Grammar of the text that follows "Required if": tokens → expression.

::

    expression := group { heavy group }             heavy: ", and" "; or" "and if" a bullet …
    group      := clause { light clause }           light: "and" "or", never both in one group
    clause     := undecidable phrase | presence of module or macro | position of item | subjects predicate
    subjects   := [either | both | neither] subject { (","|and|or) subject }
    subject    := [Value n of] attribute [Value n] [of this Frame | at the image level | in this Item …]
    predicate  := verb complement { (and|or) [verb] complement }

The parser does not guess: it raises `Unparsed` for text that the grammar does not cover, and for ambiguous text, such
as "and" and "or" without a comma or an "if" between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.conditions import topics
from generator.conditions.predicates import Predicates, Subject
from generator.conditions.tokens import Resolver, Unparsed, tokens
from generator.facts import CODE_VALUE, CONTROL_POINT, Expr

_NUMBER_OF_FRAMES = "/00280008"
_PIXEL_DATA, _FLOAT, _DOUBLE = "/7FE00010", "/7FE00008", "/7FE00009"
_SPECIES, _HUMAN = f"/00102202>{CODE_VALUE}", ("337915000", "L-85B00")
_ENCAPSULATED_CDA = ("1.2.840.10008.5.1.4.1.1.104.2",)
_LOSSY: Expr = ("or", ("transfer syntax", "lossy"), ("undecidable", "lossy compression"))
_RECORD_WITH_FILE: Expr = ("nonempty", "./00041500")
_IMPLIED: dict[str, Expr] = {
    "integer pixels": ("present", _PIXEL_DATA),
    "32 bit floating point pixels": ("present", _FLOAT),
    "64 bit floating point pixels": ("present", _DOUBLE),
    "dose data contains grid-based doses": ("present", _PIXEL_DATA),
    "SOP Instance is a Multi-frame Image": ("present", _NUMBER_OF_FRAMES),
    "image is a Multi-frame Image": ("present", _NUMBER_OF_FRAMES),
    "Multi-frame Image": ("present", _NUMBER_OF_FRAMES),
    "pixel data is multi-frame data": ("present", _NUMBER_OF_FRAMES),
    "multi-frame pixel data are present": ("present", _NUMBER_OF_FRAMES),
    "Target Content Item is included by-value in the Source Content Item": ("absent", "./0040DB73"),
    "Target Content Item is denoted by-reference, i.e., the Document Relationship Macro and Document Content Macro are not included": (
        "absent",
        "./0040A040",
    ),
    "Pixel Data (7FE0,0010) contains more than one Frame": (">", _NUMBER_OF_FRAMES, 1),
    "Group 60xx is present in the referenced image(s) or the Presentation State Instance containing this Module": (
        "or",
        ("undecidable", "referenced instance"),
        ("present", "/60xx0010"),
    ),
    "Presentation State Instance contains Overlay data other than Bitmap Shutter": (
        "and",
        ("present", "/60xx3000"),
        ("or", ("not", ("module", "Bitmap Display Shutter")), ("undecidable", "referenced instance")),
    ),
    "Patient is a non-human organism": (
        "or",
        ("not in", _SPECIES, _HUMAN),
        ("and", ("not", ("in", _SPECIES, _HUMAN)), ("undecidable", "animal")),
    ),
    "encapsulated document is a CDA document": ("sop class", _ENCAPSULATED_CDA),
    "encapsulated document is an HL7 Structured Document": ("in", "./00041510", _ENCAPSULATED_CDA),
    "Lossy Compression has been performed on the Image": _LOSSY,
    "Lossy Compression has been performed on the image": _LOSSY,
    "this IOD Instance has been compressed": _LOSSY,
    "this SOP Instance has been compressed": _LOSSY,
    "Transfer Syntax used to encode the Multi-frame Image contains multiplexed (interleaved) audio channels, such as is possible with MPEG2 Systems": (
        "and",
        ("transfer syntax", "video"),
        ("undecidable", "audio"),
    ),
    "Directory Record references a SOP Instance": _RECORD_WITH_FILE,
    "Directory Record references a SOP Instance that encodes the Related General SOP Class UID (0008,001A)": (
        "and",
        _RECORD_WITH_FILE,
        ("undecidable", "referenced instance"),
    ),
    "Presentation State Relationship Module references more than one SOP Instance": (
        "or",
        ("count >", "/00081115", 1),
        ("count >", "/00081115>00081140", 1),
    ),
    "this Key Object Selection document references Instances in more than one Study": ("count >", "/0040A375", 1),
    "conditions in Section C.36.2.2.5.1.1 are satisfied": (
        "or",
        ("item", CONTROL_POINT, 0),
        ("undecidable", "control point"),
    ),
    "selected content is a single Attribute of any VR other than SQ": (
        "and",
        ("nonempty", "./00720026"),
        ("not", ("vr", "./00720026", ("SQ",))),
    ),
    'referenced SOP Instance has the SOP Class UID (0008,0016) "1.2.840.10008.5.1.4.1.1.481.5" (RT Plan Storage) or "1.2.840.10008.5.1.4.1.1.481.8" (RT Ion Plan Storage)': (
        "in",
        "./00081150",
        ("1.2.840.10008.5.1.4.1.1.481.5", "1.2.840.10008.5.1.4.1.1.481.8"),
    ),
}
"""Phrases that do not name an attribute → the equivalent condition on an attribute, as far as a dataset decides it."""
_REPAIRS = (
    (re.compile(r"(?<=C\.36\.2\.2\.5\.1\.1)(?=are)|(?<=are satisfied)(?=and)"), " "),
    (re.compile(r"\bDeviceType\b"), "Device Type"),
)
"""Missing spaces."""
_INTRODUCTIONS = {
    ("either", "any of the following", "one of the following", "at least one of the following"): "or",
    ("both", "all of the following"): "and",
}


def parse(sentence: str, resolver: Resolver, tag: str = "") -> Expr:
    """Parse one condition.

    Parameters
    ----------
    sentence : str
        Text between "Required if" and the end of the sentence.
    resolver : Resolver
        Names of the standard.
    tag : str, optional
        Tag of the attribute that has the condition. A condition on its own value is undecidable.

    Returns
    -------
    Expr
        Expression; its paths have a scope only if the sentence specifies one.

    Raises
    ------
    Unparsed
        If the grammar does not cover the sentence.
    """
    for pattern, repaired in _REPAIRS:
        sentence = pattern.sub(repaired, sentence)
    parser = Parser(sentence, resolver, tag)
    expression = parser.expression()
    parser.skip(".", ",", ";")
    parser.end()
    return expression


class Parser(Predicates):
    """Recursive descent parser of one sentence; `Predicates` contains the methods for subjects and predicates.

    Parameters
    ----------
    sentence : str
        Text between "Required if" and the end of the sentence.
    resolver : Resolver
        Names of the standard.
    tag : str
        Tag of the attribute that has the condition, or "".
    """

    def __init__(self, sentence: str, resolver: Resolver, tag: str) -> None:
        super().__init__(sentence, tokens(sentence, resolver), resolver, tag)
        self.listed = ""

    def expression(self) -> Expr:
        """Parse groups joined by heavy connectives, from left to right; "or" after "and" is ambiguous."""
        self.listed = self.introduction()
        self.skip("•")
        left, operators = self.group(), list[str]()
        while (operator := self.heavy()) is not None:
            if operator == "or" and "and" in operators:
                raise Unparsed("and before or")
            operators.append(operator)
            left = join(operator, left, self.group())
        return left

    def introduction(self) -> str:
        """Consume a phrase such as "either:" before bullets; return the connective that joins the bullets, or ""."""
        start = self.at
        for phrases, operator in _INTRODUCTIONS.items():
            if self.any_of(*phrases) and self.skip(":") and self.peek("•"):
                return operator
            self.at = start
        return ""

    def heavy(self) -> str | None:
        """Consume ", and", "; or", "and if", "or •" or similar; return "and" or "or", or None if nothing matches."""
        start = self.at
        marked = self.skip(",", ";")
        operator = self.word("and", "or")
        conditional = self.word("if", "when") is not None
        bullet = self.skip("•")
        elsewhere = self.peek("for") or self.slice(self.at, 2) == "in subsequent"
        if operator and elsewhere:
            return "or"  # "for the first Item if A, and for the others if B"
        if operator and (marked or conditional or bullet):
            return operator
        if bullet and self.listed and not operator:
            return self.listed
        self.at = start
        return None

    def group(self) -> Expr:
        """Parse clauses joined by either "and" or "or"."""
        left, operators = self.clause(), set[str]()
        while True:
            start = self.at
            operator = self.word("and", "or")
            if operator is None or self.peek("if", "•", "when", "for"):
                self.at = start
                return left
            operators.add(operator)
            if len(operators) > 1:
                raise Unparsed("and with or")
            left = join(operator, left, self.clause())

    def clause(self) -> Expr:
        """Parse one clause, which must end where a clause can end."""
        self.word("if", "that", "whose")
        self.words("for", "images", "where")
        start = self.at
        if not self.tokens[start:]:
            raise Unparsed("a clause is missing")
        readings: tuple[Callable[[], Expr | None], ...] = (
            self.phrase,
            self.statement,
            self.module,
            self.macros,
            self.implied,
            self.item_position,
            self.items,
            self.value_present,
            self.topic,
        )
        for reading in readings:
            self.at = start
            try:
                found = reading()
            except Unparsed:
                continue
            if found is not None and self.boundary():
                return found
        self.at = start
        raise Unparsed(self.rest())

    def statement(self) -> Expr | None:
        """Parse subjects and their predicate."""
        subjects, connective = self.subjects()
        if not subjects:
            return None
        each = self.predicate(subjects)
        if any(subject.tag == self.own and not subject.path.startswith(".") for subject in subjects):
            return ("undecidable", "own value")
        if connective == "neither":
            return join("and", *(("not", expr) for expr in each))
        if len(each) == 1:
            return each[0]
        if connective == "or" and any(_negative(expr) for expr in each):
            raise Unparsed("negation of an or")
        return join("or" if connective in ("or", "either") else "and", *each)

    def subjects(self) -> tuple[list[Subject], str]:
        """Consume the subjects of a predicate; return them with their connective ("either", "and", … or "")."""
        self.word("the", "The")
        lead = self.word("either", "both", "neither") or ""
        first = self.subject()
        if first is None:
            return [], ""
        found, connectives = [first], set[str]()
        while True:
            start = self.at
            comma = self.skip(",")
            connective = self.word("and", "or", "nor")
            following = self.subject() if comma or connective else None
            if following is None:
                self.at = start
                break
            if connective:
                connectives.add(connective)
            found.append(following)
        if lead:
            return found, lead
        if len(connectives) > 1:
            raise Unparsed("mixed subjects")
        return found, connectives.pop() if connectives else ""

    def module(self) -> Expr | None:
        """Parse ``the A Module or B Module is present``."""
        found: list[Expr] = []
        connectives: set[str] = set()
        while True:
            self.word("the")
            name = self.named("Module", self.resolver.module)
            if name is None:
                return None
            found.append(("module", name))
            connective = self.word("or", "and")
            if connective is None:
                break
            connectives.add(connective)
        if len(connectives) > 1:
            return None
        operator = connectives.pop() if connectives else "or"
        if self.any_of("is not present", "is absent"):
            return ("not", found[0]) if len(found) == 1 else None
        if self.any_of("is present", "exists", "is included"):
            return join(operator, *found)
        return None

    def macros(self) -> Expr | None:
        """Parse ``A or B Functional Groups are present``, ``A (C.7.6) Functional Group is not present``."""
        found: list[Expr] = []
        connectives: set[str] = set()
        while True:
            self.word("the", "either")
            name = self.macro_name()
            if name is None:
                return None
            found.append(("macro", name))
            connective = self.word("or", "and")
            if connective is None:
                break
            connectives.add(connective)
        if len(connectives) > 1:
            return None
        operator = connectives.pop() if connectives else "or"
        self.word("Functional")
        self.word("Group", "Groups")
        self.word("Macro", "Macros")
        self.word("is", "are")
        if self.words("not", "present"):
            return ("not", found[0]) if len(found) == 1 else None
        if self.word("present", "Present"):
            self.words("in", "the", "Current", "Frame", "Functional", "Groups", "Module")
            return join(operator, *found)
        return None

    def macro_name(self) -> str | None:
        """Consume the name of a functional group macro, optionally with "Functional Group" and its section."""
        start = self.at
        for length in range(8, 0, -1):
            name = self.resolver.macro(self.slice(start, length))
            if name is not None:
                self.at = start + length
                self.section()
                if self.words("Functional", "Group"):
                    self.word("Macro", "Module")
                    self.section()
                return name
        return None

    def implied(self) -> Expr | None:
        """Consume a phrase of `_IMPLIED`, and return its condition."""
        self.word("the")
        start = self.at
        for end in self.clause_ends():
            if (found := _IMPLIED.get(self.between(start, end))) is not None:
                self.at = end
                return found
        return None

    def item_position(self) -> Expr | None:
        """Parse ``first Item of X Sequence``, ``Control Point 0 of X Sequence``, ``the last Item in this Sequence``."""
        self.word("for")
        if self.words("all", "but", "the", "last", "Item", "in", "this", "Sequence"):
            return ("not", ("item", "", -1))
        if self.words("the", "last", "Item", "if"):
            return join("and", ("item", "", -1), self.group())
        self.word("the")
        index = {"first": 0, "last": -1}.get(self.word("first", "last") or "")
        if index is not None:
            if not self.any_of("Item", "Control Point"):
                return None
        elif self.words("Control", "Point", "0"):
            index = 0
        else:
            return None
        if not self.word("of", "in"):
            return None
        if self.words("this", "Sequence"):
            return ("item", "", index)
        sequence = self.attribute()
        if not sequence or "SQ" not in self.resolver.vr(sequence):
            return None
        position: Expr = ("item", sequence, index)
        return join("and", position, self.group()) if self.word("if") else position

    def items(self) -> Expr | None:
        """Parse ``there is more than one Item in X``, ``the number of Items in X is greater than 1``."""
        if self.words("there", "is", "more", "than", "one", "Item", "in"):
            sequence = self.subject()
            return ("count >", sequence.path, 1) if sequence else None
        self.word("the")
        if self.words("number", "of", "Items", "in"):
            sequence = self.subject()
            if sequence and self.words("is", "greater", "than") and (number := self.number()) is not None:
                return ("count >", sequence.path, number)
        return None

    def value_present(self) -> Expr | None:
        """Parse ``a value is present in A or B``."""
        if not self.words("a", "value", "is", "present", "in"):
            return None
        subjects, connective = self.subjects()
        return join(connective or "or", *(("nonempty", subject.path) for subject in subjects)) if subjects else None

    def phrase(self) -> Expr | None:
        """Consume an undecidable phrase that contains connectives."""
        begun = topics.begins(self.rest())
        if begun is None:
            return None
        self.advance(begun[1])
        return ("undecidable", begun[0])

    def topic(self) -> Expr | None:
        """Consume an undecidable phrase: the shortest text up to the end of a clause that `topics` recognizes."""
        start = self.at
        for end in self.clause_ends():
            topic = topics.find(self.between(start, end))
            if topic is not None:
                self.at = end
                return ("undecidable", topic)
        return None


def join(operator: str, *expressions: Expr) -> Expr:
    """Return the "and" or "or" of expressions, without nesting operands of the same operator."""
    flat: list[Expr] = []
    for each in expressions:
        flat.extend(each[1:] if each[0] == operator else [each])
    return flat[0] if len(flat) == 1 else (operator, *flat)


def _negative(expression: Expr) -> bool:
    """Whether readers would understand "A or B" of this predicate as "neither A nor B"."""
    return expression[0] in ("absent", "not", "not in", "empty", "!=")
