"""Specimens on a slide (Specimen Module, PS3.3 C.7.6.22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.errors import CreateError
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.coding import CodeLike

    Item = dict[str, Any]

_TYPES, _STAINS, _FIXATIVES, _MEDIA = 8103, 8112, 8114, 8115
"""Context groups of the arguments."""

_SLIDE = Code("433466003", "SCT", "Microscope slide")
_IDENTIFIER = Code("121041", "DCM", "Specimen Identifier")
_PROCESSING_TYPE = Code("111701", "DCM", "Processing type")
_PROCESSING, _STAINING = Code("9265001", "SCT", "Specimen processing"), Code("127790008", "SCT", "Staining")
_FIXATIVE = Code("430864009", "SCT", "Tissue Fixative")
_MEDIUM = Code("430863003", "SCT", "Embedding medium")
_SUBSTANCE = Code("424361007", "SCT", "Using substance")
_LOCATION = Code("111718", "DCM", "Location of Specimen")


def _codes(value: CodeLike | Sequence[CodeLike]) -> tuple[CodeLike, ...]:
    """Return several codes as a tuple; a single code, which may be a tuple of texts, is accepted."""
    is_one = isinstance(value, str | Code) or not isinstance(value, list | tuple)
    is_one = is_one or (isinstance(value, tuple) and len(value) == 3 and all(type(part) is str for part in value))
    return (value,) if is_one else tuple(value)  # type: ignore[return-value, arg-type]


@attrs.frozen
class Specimen:
    """A specimen on a slide.

    Parameters
    ----------
    identifier : str
        Specimen Identifier.
    container : str, optional
        Container Identifier: that of the slide. By default, `identifier`.
    uid : str, optional
        Specimen UID. By default, a new one.
    type : Code or str, optional
        Specimen Type, a code of CID 8103 such as "Tissue section".
    description : str, optional
        Specimen Short Description.
    anatomy : Code or str, optional
        Anatomic location from which the specimen was taken.
    fixative : Code or str, optional
        Fixative, a code of CID 8114 such as "Formalin".
    embedding : Code or str, optional
        Embedding medium, a code of CID 8115 such as "Paraffin wax".
    stains : Code, str or sequence of them, optional
        Stains, codes of CID 8112 such as "hematoxylin stain".
    location : str, optional
        Location on the slide, required if there are several specimens.

    Examples
    --------
    >>> from dcmgen.create import Specimen
    >>> specimen = Specimen("S26-17 A1", fixative="Formalin", embedding="Paraffin wax",
    ...                     stains=["hematoxylin stain", "water soluble eosin stain"])
    """

    identifier: str
    container: str = attrs.field(default="", kw_only=True)
    uid: str = attrs.field(factory=lambda: str(generate_uid()), kw_only=True)
    type: CodeLike | None = attrs.field(default=None, kw_only=True)
    description: str = attrs.field(default="", kw_only=True)
    anatomy: CodeLike | None = attrs.field(default=None, kw_only=True)
    fixative: CodeLike | None = attrs.field(default=None, kw_only=True)
    embedding: CodeLike | None = attrs.field(default=None, kw_only=True)
    stains: CodeLike | Sequence[CodeLike] = attrs.field(default=(), kw_only=True)
    location: str = attrs.field(default="", kw_only=True)

    def item(self) -> Item:
        """Return the item of Specimen Description Sequence.

        Raises
        ------
        CreateError
            If a code is unknown, or the identifier is empty.
        """
        if not self.identifier.strip():
            raise CreateError("the specimen has no identifier", advice="Pass Specimen(identifier)")
        made: Item = {
            "SpecimenIdentifier": self.identifier,
            "SpecimenUID": self.uid,
            "IssuerOfTheSpecimenIdentifierSequence": [],
            "SpecimenPreparationSequence": [
                {"SpecimenPreparationStepContentItemSequence": step} for step in self._steps()
            ],
        }
        if self.type is not None:
            made["SpecimenTypeCodeSequence"] = [to_code(self.type, group=_TYPES, what="type")]
        if self.description:
            made["SpecimenShortDescription"] = self.description
        if self.anatomy is not None:
            made["PrimaryAnatomicStructureSequence"] = [to_code(self.anatomy, what="anatomy")]
        if self.location:
            made["SpecimenLocalizationContentItemSequence"] = [_text(_LOCATION, self.location)]
        return made

    def _steps(self) -> list[list[Item]]:
        """Return the content items of each step of the preparation (PS3.16 TID 8001)."""
        fixative = [] if self.fixative is None else [(_FIXATIVE, self.fixative, _FIXATIVES, "fixative")]
        medium = [] if self.embedding is None else [(_MEDIUM, self.embedding, _MEDIA, "embedding")]
        stains = [(_SUBSTANCE, stain, _STAINS, "stain") for stain in _codes(self.stains)]
        steps = ((_PROCESSING, fixative), (_PROCESSING, medium), (_STAINING, stains))
        return [
            [
                _text(_IDENTIFIER, self.identifier),
                _code(_PROCESSING_TYPE, kind),
                *(_code(name, to_code(value, group=group, what=what)) for name, value, group, what in contents),
            ]
            for kind, contents in steps
            if contents
        ]


def specimen_attributes(specimens: str | Specimen | Sequence[Specimen]) -> Item:
    """Return the attributes of the Specimen Module.

    Parameters
    ----------
    specimens : str, Specimen or sequence of Specimen
        The specimens on a slide, or the identifier of a single one.

    Raises
    ------
    CreateError
        If there are no specimens, if they have the same identifier or different containers, or if one of several has no
        location.
    """
    if isinstance(specimens, str):
        specimens = Specimen(specimens)
    found = [specimens] if isinstance(specimens, Specimen) else list(specimens)
    if not found:
        raise CreateError("there are no specimens", advice="Pass at least one in specimen=")
    containers = list(dict.fromkeys(each.container for each in found if each.container))
    if len(containers) > 1:
        raise CreateError(
            f"the specimens are in different containers, {containers[0]!r} and {containers[1]!r}",
            advice="Pass the specimens of one slide",
        )
    if len(found) > 1:
        if len({each.identifier for each in found}) < len(found):
            raise CreateError("two specimens have the same identifier", advice="Identifiers must be unique")
        for each in found:
            if not each.location:
                raise CreateError(
                    f"the location of specimen {each.identifier!r} is unknown",
                    advice="Pass Specimen(..., location=...) if there are several specimens",
                )
    return {
        "ContainerIdentifier": containers[0] if containers else found[0].identifier,
        "IssuerOfTheContainerIdentifierSequence": [],
        "ContainerTypeCodeSequence": [_SLIDE],
        "SpecimenDescriptionSequence": [each.item() for each in found],
    }


def _text(name: Code, value: str) -> Item:
    return {"ValueType": "TEXT", "ConceptNameCodeSequence": [name], "TextValue": value}


def _code(name: Code, value: Code) -> Item:
    return {"ValueType": "CODE", "ConceptNameCodeSequence": [name], "ConceptCodeSequence": [value]}
