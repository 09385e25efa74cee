"""Parse the sentences that constrain the content of an IOD: "The value of Modality (0008,0060) shall be ES."

::

    sentence  := ["If" expression ","] statement { [","] "and" statement } ["if" expression]
    statement := modules "shall" ["not"] "be present"
               | ["neither"] attribute { ("and"|"nor") attribute } "shall" requirement
               | "The number of" sequence "Items shall be" numbers
    attribute := ["The value of"] name [value number] ["in the" sequence "Item" | "in the" module | …]

The conditions are those of `grammar`. As there, text that the grammar does not cover raises `Unparsed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from generator.conditions import grammar
from generator.conditions.predicates import ORDINALS, Subject
from generator.conditions.tokens import Resolver, Unparsed
from generator.facts import CODE_VALUE, Constraint, Expr

REQUIREMENT = re.compile(r"\b(?:shall|constrained to(?! any of the Enumerated Values)|Module is required)\b")
"""Words of a sentence that states a requirement."""

_PREFIXES = {"k": 1000}
_STANDARD_EXTENDED = re.compile(r" in a Standard Extended SOP Class of the .*$")
_EXPLANATIONS = re.compile(
    r",? (?:which identifies .*|since the .*|not the time .*|and any overlays present in the referenced images shall not be displayed)$"
)
_SYNTAXES = re.compile(
    r" for (?:(?!YBR|RGB).)*?Transfer Syntaxes(?: that do not have defined color space transformations)?(?P<and> and(?= YBR))?"
)
_REPAIRS = (
    (re.compile(r"\b(shall be|less than or equal to)(?=\d)"), r"\1 "),
    (re.compile(r"\bshallbe\b"), "shall be"),
    (re.compile(r"\b([A-Z]{2})or\b"), r"\1 or"),
    (re.compile(r"(?<!\d)(\d{1,3}),(\d{3})(?= Hz)"), r"\1\2"),
    (re.compile(r"(?<![\w'])'([A-Z]+)'"), r"\1"),
)
"""Missing spaces, and numbers and quotations that are written in another form."""
_BEYOND = (
    ("context group", r"(?:\b[BD]\b,?|\bCIDs?\b|Context Group\b).*|\b[Cc]ode [Ss]equences? .*\bidentified CIDs?:?$"),
    ("template", r"\b(?:TID|[Tt]emplates?|invoked at the root node|Content Item sub-tree)\b"),
    ("relationship", r"\b(?:[Rr]elationships?|by-reference|by-value)\b"),
    ("pixels", r"\bone less than Bits Stored\b|\bUnused high bits\b|\bunused high bits\b"),
    ("acquisition", r"\bcontrast was administered\b"),
    ("document", r"^(?:The )?Encapsulated Document \(0042,0011\)|\bnon-XML multimedia content\b"),
    (
        "other instances",
        r"\b(?:same value|as this SOP Instance|across all SOP Instances|referenced SOP Instance|SOP Instances referenced"
        r"|used by the SOP Instance|Presentation State Storage Instances|created from SOP Instances|only include references|waveforms are linked)\b",
    ),
    ("transport", r"\b(?:RTP Payload|include audio)\b"),
    ("display", r"\b(?:P-Values|rendering shall be performed|window and LUT)\b"),
    (
        "semantics",
        r"\b(?:encode at minimum|Channel Source Modifiers|default (?:metric|function)|Code Sequences? shall have a value"
        r"|EEG|EMG|EOG|reference electrode|single channel|two channels|differential signal|Units of measure|equally spaced"
        r"|strictly ordered|at which the event|new Frame of Reference UID|regular tiling|plus a constant"
        r"|RT Beams Module|all frames in the Image|always apply|shall correspond|shall be specified within)\b",
    ),
)
"""Topics of sentences about what the values of one dataset cannot decide, or what other rules of the validator check."""
_TOPICS = tuple((topic, re.compile(pattern)) for topic, pattern in _BEYOND)


def parse(sentence: str, resolver: Resolver, within: str = "") -> tuple[Constraint, ...]:
    """Parse a sentence.

    Parameters
    ----------
    sentence : str
        A sentence that matches `REQUIREMENT`.
    resolver : Resolver
        Names of the standard.
    within : str, optional
        Name of the module or functional group macro that the text is about.

    Returns
    -------
    tuple of Constraint
        Constraints without section, whose paths begin at any level. A sentence that is not understood is one
        constraint with another status than "parsed".
    """
    text = _EXPLANATIONS.sub("", sentence.strip().removesuffix(".").strip(" ,"))
    for pattern, repaired in _REPAIRS:
        text = pattern.sub(repaired, text)
    text = _SYNTAXES.sub(lambda match: "," if match["and"] else "", _STANDARD_EXTENDED.sub("", text))
    try:
        found = tuple(Sentence(_capitalized(text, resolver), resolver, within).constraints())
    except Unparsed:
        topic = next((topic for topic, pattern in _TOPICS if pattern.search(sentence)), "")
        return (Constraint(status="undecidable" if topic else "unparsed"),)
    if any(each.condition and _undecidable(each.condition) for each in found):
        return (Constraint(status="undecidable"),)
    return found


def _capitalized(text: str, resolver: Resolver) -> str:
    """Capitalize the name of an attribute that the text writes in lower case: "modality (0008,0060)"."""

    def name(match: re.Match[str]) -> str:
        known = resolver.name("".join(match.groups()[1:]).upper())
        return f"{known if known.casefold() == match[1] else match[1]} ({match[2]},{match[3]})"

    return re.sub(r"\b([a-z]+) \(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)", name, text)


def _undecidable(expression: Expr) -> bool:
    if expression[0] in ("and", "or", "not"):
        return any(map(_undecidable, expression[1:]))
    return bool(expression[0] == "undecidable")


@frozen
class _Place:
    """An attribute that a sentence constrains.

    Attributes
    ----------
    tag : str
        Its tag.
    sequences : tuple of str
        Sequences that contain it, from the outside in, as far as the sentence names them.
    within : str
        Module or functional group macro that contains it, or "".
    number : int or None
        Number of the value, from 1; None for all values.
    """

    tag: str
    sequences: tuple[str, ...] = ()
    within: str = ""
    number: int | None = None

    def path(self, *inner: str) -> str:
        """Return the path of the attribute, or of an attribute in its items."""
        return ">".join((*self.sequences, self.tag, *inner)) + (f"[{self.number}]" if self.number else "")


class Sentence(grammar.Parser):
    """Parser of one sentence.

    Parameters
    ----------
    sentence : str
        The sentence, without its period.
    resolver : Resolver
        Names of the standard.
    within : str
        Name of the module or functional group macro that the text is about, or "".
    """

    def __init__(self, sentence: str, resolver: Resolver, within: str) -> None:
        super().__init__(sentence, resolver, "")
        self.within = within

    def constraints(self) -> Iterator[Constraint]:
        """Yield the constraints that the sentence states."""
        condition = None
        if self.word("If"):
            condition = self.expression()
            self.skip(",")
        self.images()
        found = self.constraint_statement()
        while self.joined():
            found += self.constraint_statement()
        if condition is None and self.word("if", "when"):
            condition = self.expression()
        self.end()
        return (evolve(each, condition=condition) for each in found)

    def images(self) -> None:
        """Skip the name of the IOD at the beginning: ``For Ophthalmic Photography 8 bit images,``."""
        match = re.match(r"For (.+? image)s, ", self.rest())
        if match and self.resolver.iod(match[1]):
            self.advance(match.end())

    def joined(self) -> bool:
        """Consume what joins two statements: ", and", ";", "and"."""
        start = self.at
        marked = self.skip(",", ";")
        if self.word("and") or marked:
            if self.peek("if"):
                self.at = start
                return False
            return True
        return False

    def constraint_statement(self) -> list[Constraint]:
        """Parse one statement of the sentence."""
        start = self.at
        found = self.modules()
        if found:
            return found
        self.at = start
        found = self.item_numbers()
        if found:
            return found
        self.at = start
        return self.attributes()

    # Modules

    def modules(self) -> list[Constraint]:
        """Parse ``The A Module and B Module shall not be present``."""
        names: list[str] = []
        known = False
        while True:
            self.word("the", "The")
            name = self.named("Module", self.resolver.module)
            if name is not None:
                names.append(name)
            elif not self.retired():
                break
            known = True
            self.skip(",")
            self.word("and")
        if known and self.words("is", "required"):
            return [Constraint("present", module=each) for each in names]
        if not known or not self.word("shall"):
            return []
        self.word("always")
        if self.any_of("not be present", "not be used", "not be included"):
            self.words("in", "this", "IOD")
            return [Constraint("absent", module=each) for each in names]
        if self.any_of("be present", "be included"):
            return [Constraint("present", module=each) for each in names]
        return []

    def retired(self) -> bool:
        """Consume the name of a retired module: ``Curve Module (Retired)``."""
        for ahead in range(1, 6):
            if self.slice(self.at + ahead, 4) == "Module (Retired)":
                self.at += ahead + 4
                return True
        return False

    # Attributes

    def item_numbers(self) -> list[Constraint]:
        """Parse ``The number of Waveform Sequence Items shall be between 1 and 5, inclusive``."""
        if not self.any_of("The number of", "the number of"):
            return []
        place = self.place()
        if place is None or not self.any_of("Items shall be", "items shall be"):
            return []
        least, most = self.limits() or self.numbers_as_limits()
        return [Constraint("items", place.path(), place.within, least=least, most=most)]

    def attributes(self) -> list[Constraint]:
        """Parse attributes and what the text requires of them."""
        neither = self.word("neither", "Neither")
        places: list[_Place] = []
        while (place := self.place()) is not None:
            places.append(place)
            if not (self.word("and", "nor") or self.skip(",")):
                break
        if not places:
            raise Unparsed(self.rest())
        inherited = places[-1].within
        places = [each if each.within else evolve(each, within=inherited) for each in places]
        self.skip(",")
        if self.any_of("is constrained to", "are constrained to"):
            found = [self.values_of(each) for each in self.repeated(places)]
        elif self.word("shall"):
            found = [each for place in self.repeated(places) for each in self.requirement(place)]
        else:
            raise Unparsed(self.rest())
        if neither:
            if any(each.kind != "present" for each in found):
                raise Unparsed("neither")
            found = [evolve(each, kind="absent") for each in found]
        return found

    def repeated(self, places: list[_Place]) -> Iterator[_Place]:
        """Yield each attribute, before whose requirement the position is the same."""
        start = self.at
        for place in places:
            self.at = start
            yield place

    def place(self) -> _Place | None:
        """Consume an attribute, and the phrases that locate it."""
        start = self.at
        self.word("The", "the", "Neither", "neither")
        if self.any_of("Enumerated Value", "values", "Values", "value", "Value") and not self.word("of", "for"):
            self.at = start
            return self.same_attribute()
        tag = self.attribute()
        if tag is None:
            self.at = start
            return self.same_attribute()
        self.word("Attribute")
        place = self.located(_Place(tag, within=self.within))
        number = self.ordinal()
        self.last = Subject(tag, tag)
        return evolve(place, number=number)

    def same_attribute(self) -> _Place | None:
        """Consume ``second value (Y)``, a value of the last attribute."""
        start = self.at
        number = self.ordinal()
        if number is None or self.last is None:
            self.at = start
            return None
        return _Place(self.last.tag, within=self.within, number=number)

    def ordinal(self) -> int | None:
        """Consume ``first value (X)`` and return the number."""
        start = self.at
        word = self.word(*ORDINALS)
        if word and self.word("value", "Value"):
            self.gloss()
            return ORDINALS[word]
        self.at = start
        return None

    def located(self, place: _Place) -> _Place:
        """Consume phrases such as ``in each Waveform Sequence Item`` and ``of the Synchronization Module``."""
        while True:
            start = self.at
            if self.any_of("of an", "of a") and self.iod_name():
                continue
            self.at = start
            self.word("defined")
            if self.word("in", "of", "within"):
                self.word("the", "each")
                if sequence := self.attribute():
                    self.word("Item", "Items")
                    if (token := self.token()) and token.kind == "attribute" and token.tag == sequence:
                        self.at += 1
                    self.word("Item", "Items")
                    place = evolve(place, sequences=(sequence, *place.sequences))
                    continue
                if (module := self.named("Module", self.resolver.module)) is not None:
                    while self.named("Module", self.resolver.module) == module:
                        pass
                    place = evolve(place, within=module)
                    continue
                if (macro := self.macro_name()) is not None:
                    self.any_of("Functional Group Macro", "Functional Group", "Macro")
                    place = evolve(place, within=macro)
                    continue
            elif self.skip("(") and (module := self.named("Module", self.resolver.module)) is not None:
                self.skip(",")
                self.named("Module", self.resolver.module)
                if self.skip(")"):
                    place = evolve(place, within=module)
                    continue
            self.at = start
            return place

    def iod_name(self) -> bool:
        """Consume the name of an IOD."""
        for length in range(8, 0, -1):
            if self.resolver.iod(self.slice(self.at, length)):
                self.at += length
                return True
        return False

    # What the text requires of an attribute

    def requirement(self, place: _Place) -> list[Constraint]:
        """Parse what follows "shall"."""
        path, within = place.path(), place.within
        if self.any_of("not be present", "not be included"):
            return [Constraint("absent", path, within)]
        if self.any_of("have only a single Item", "contain one Item", "contain only a single Item"):
            return [Constraint("items", path, within, least=1, most=1)]
        if self.words("be", "Type", "1"):
            found = [Constraint("present", path, within)]
            if self.any_of("and contain one Item"):
                found.append(Constraint("items", path, within, least=1, most=1))
            return found
        if self.any_of("be present", "be included"):
            if self.words("in", "the"):
                place = evolve(place, within=self.named("Module", self.resolver.module) or within)
            return [Constraint("present", path, place.within)]
        if self.word("have", "contain"):
            if not self.any_of("the value of", "a value of", "the value", "a value", "the Value", "a Value of"):
                raise Unparsed(self.rest())
            return [self.values_of(place)]
        if not self.word("be"):
            raise Unparsed(self.rest())
        if limits := self.limits():
            return [Constraint("range", path, within, least=limits[0], most=limits[1])]
        self.any_of("set to", "selected from")
        return [self.values_of(place)]

    def values_of(self, place: _Place) -> Constraint:
        """Parse the values to which an attribute is limited."""
        subject = Subject(place.path(), place.tag)
        representations = self.resolver.vr(place.tag)
        if "SQ" in representations:
            codes = tuple(code for code in self.alternatives(self.code) if code)
            if not codes:
                raise Unparsed(self.rest())
            return Constraint("values", place.path(CODE_VALUE), place.within, codes)
        if "UI" in representations:
            return Constraint("values", place.path(), place.within, self.uids())
        if self.numeric(subject):
            numbers = tuple(str(each) for each in self.alternatives(self.quantity) if each is not None)
            self.gloss()
            if not numbers:
                raise Unparsed(self.rest())
            return Constraint("values", place.path(), place.within, numbers)
        return Constraint("values", place.path(), place.within, tuple(dict.fromkeys(self.values(subject))))

    def quantity(self) -> int | float | None:
        """Consume a number, optionally with a unit of frequency: ``44.1 kHz``."""
        number = self.number()
        if number is None:
            return None
        unit = self.word("Hz", "kHz")
        scaled = number * _PREFIXES.get((unit or "")[:1], 1)
        return int(scaled) if scaled == int(scaled) else scaled

    def limits(self) -> tuple[int | float | None, int | float | None] | None:
        """Consume ``between 1 and 5, inclusive``, ``less than or equal to 400 Hz`` or similar; None without a match."""
        if self.word("between"):
            least = self.quantity()
            if least is None or not self.word("and"):
                raise Unparsed(self.rest())
            most = self.quantity()
            self.skip(",")
            if most is None or not self.word("inclusive"):
                raise Unparsed(self.rest())
            return least, most
        if self.words("less", "than", "or", "equal", "to"):
            return None, self.bound()
        if self.words("greater", "than", "or", "equal", "to"):
            least = self.bound()
            most = self.bound() if self.words("and", "less", "than", "or", "equal", "to") else None
            return least, most
        return None

    def bound(self) -> int | float:
        """Consume a number."""
        number = self.quantity()
        if number is None:
            raise Unparsed(self.rest())
        return number

    def numbers_as_limits(self) -> tuple[int | float, int | float]:
        """Consume consecutive numbers: ``1``, ``1 or 2``."""
        numbers = self.numbers()
        if sorted(numbers) != list(range(int(min(numbers)), int(max(numbers)) + 1)):
            raise Unparsed("numbers with gaps")
        return min(numbers), max(numbers)
