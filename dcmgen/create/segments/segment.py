"""Segments: what the pixels of a segmentation represent (PS3.3 C.8.20.4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.create.colors import rgb
from dcmgen.errors import CreateError, DicomError
from dcmgen.pictures.colors import of_cielab, to_cielab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.canvas import Color

AlgorithmType = Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]
"""How a segment was made: by an algorithm, by an algorithm with the help of a user, or by a user."""

_CATEGORIES = 7150
_TYPES = 7151
_TYPES_OF_CATEGORIES = {
    "85756007": 7191,
    "91723000": 7192,
    "260787004": 7193,
    "49755003": 7194,
    "246464006": 7195,
    "309825002": 7196,
    "91720002": 7197,
    "105590001": 7198,
}
"""Context group of the types of each category of CID 7150, by the value of the category (PS3.16 Annex B)."""


def _type(value: CodeLike | None) -> Code | None:
    return None if value is None else to_code(value, group=_TYPES, what="segment type")


def _category(value: CodeLike | None) -> Code | None:
    return None if value is None else to_code(value, group=_CATEGORIES, what="segment category")


def _codes(values: CodeLike | Sequence[CodeLike] | None) -> tuple[Code, ...]:
    if values is None:
        return ()
    is_code = isinstance(values, str | Code | Mapping) or hasattr(values, "walk")
    is_code = is_code or (
        isinstance(values, tuple) and len(values) == 3 and all(isinstance(one, str) for one in values)
    )
    several: Any = [values] if is_code else values
    return tuple(to_code(value) for value in several)


@attrs.frozen
class Segment:
    """A segment: what it represents, and how it was made.

    Parameters
    ----------
    label : str
        Segment Label, which is shown to users, such as "Left lung".
    type : Code, str, mapping or tuple, optional
        Segmented Property Type: what the pixels represent. A text is the meaning of a code in PS3.16. By default, the
        label is that text.
    category : Code, str, mapping or tuple, optional
        Segmented Property Category (CID 7150), such as "Anatomical Structure". By default, it is that of the only
        category whose types (CID 7191 to CID 7198) contain `type`.
    algorithm_type : {"AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"}, optional
        How the segment was made. By default, that of the other segments.
    algorithm_name : str, optional
        Name of the algorithm; required unless the segment is MANUAL.
    description : str, optional
        Segment Description.
    color : str or sequence of 3 int, optional
        sRGB color: "#RRGGBB", or three numbers from 0 to 255.
    region : Code, str, mapping, tuple, or list of them, optional
        Anatomic Region, if the type does not imply it.
    modifiers : Code, str, mapping, tuple, or list of them, optional
        Modifiers of the type, such as "Left".
    tracking_id, tracking_uid : str, optional
        Identifiers of the finding in several objects; one requires the other.

    Raises
    ------
    CreateError
        If a text is not the meaning of a code, or the color is not valid.
    ElementTypeError, ElementValueError
        If a value is not a code, or a code has no meaning.

    Examples
    --------
    >>> from dcmgen.create import Segment
    >>> lung = Segment("Left lung", "Lung", modifiers="Left", color="#e64c3c")
    >>> lung.type, lung.category
    (Code('39607008', 'SCT', 'Lung'), Code('91723000', 'SCT', 'Anatomical Structure'))
    """

    label: str
    type: Code | None = attrs.field(default=None, converter=_type)
    category: Code | None = attrs.field(default=None, converter=_category)
    algorithm_type: AlgorithmType | None = attrs.field(default=None, kw_only=True)
    algorithm_name: str = attrs.field(default="", kw_only=True)
    description: str = attrs.field(default="", kw_only=True)
    color: Color | None = attrs.field(default=None, kw_only=True, converter=rgb)
    region: tuple[Code, ...] = attrs.field(default=(), kw_only=True, converter=_codes)
    modifiers: tuple[Code, ...] = attrs.field(default=(), kw_only=True, converter=_codes)
    tracking_id: str = attrs.field(default="", kw_only=True)
    tracking_uid: str = attrs.field(default="", kw_only=True)

    @classmethod
    def of(cls, value: Segment | CodeLike) -> Segment:
        """Return the segment that a caller gave: a segment, a code, or the meaning of a code.

        Parameters
        ----------
        value : Segment, Code, str, mapping or tuple
            A segment, or its type. The label is then the meaning of the code.

        Returns
        -------
        Segment
            The segment.
        """
        if isinstance(value, Segment):
            return value
        code = to_code(value, group=_TYPES, what="segment type")
        return cls(value if isinstance(value, str) else code.meaning, code)

    @classmethod
    def read(cls, item: BaseDataset) -> Segment:
        """Return the segment that an item of Segment Sequence describes; what is absent or invalid is empty.

        Parameters
        ----------
        item : Dataset
            Item of Segment Sequence.

        Returns
        -------
        Segment
            The segment.
        """
        made = _read_codes(item, "SegmentedPropertyTypeCodeSequence")
        categories = _read_codes(item, "SegmentedPropertyCategoryCodeSequence")
        types = item.get("SegmentedPropertyTypeCodeSequence") or [{}]
        method: Any = str(item.get("SegmentAlgorithmType") or "") or None
        return cls(
            str(item.get("SegmentLabel") or "") or (made[0].meaning if made else ""),
            made[0] if made else None,
            categories[0] if categories else None,
            algorithm_type=method,
            algorithm_name="\\".join(map(str, _several(item.get("SegmentAlgorithmName")))),
            description=str(item.get("SegmentDescription") or ""),
            color=of_cielab(item.get("RecommendedDisplayCIELabValue")),
            region=_read_codes(item, "AnatomicRegionSequence"),
            modifiers=_read_codes(types[0], "SegmentedPropertyTypeModifierCodeSequence"),
            tracking_id=str(item.get("TrackingID") or ""),
            tracking_uid=str(item.get("TrackingUID") or ""),
        )

    def to_item(self, number: int, algorithm_type: AlgorithmType | None, algorithm_name: str) -> dict[str, Any]:
        """Return the item of Segment Sequence.

        Parameters
        ----------
        number : int
            Segment Number.
        algorithm_type, algorithm_name : str or None
            Those of segments without their own.

        Returns
        -------
        dict of str to object
            Values by keyword.

        Raises
        ------
        CreateError
            If a value that the standard requires is missing.
        """
        kind = self.type or to_code(self.label, group=_TYPES, what="segment label")
        method = self.algorithm_type or algorithm_type
        if method not in ("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"):
            raise CreateError(
                f"segment {self.label!r} has the algorithm type {method!r}",
                advice='Pass algorithm_type="AUTOMATIC", "SEMIAUTOMATIC" or "MANUAL"',
            )
        name = self.algorithm_name or ("" if self.algorithm_type == "MANUAL" else algorithm_name)
        if method != "MANUAL" and not name:
            raise CreateError(
                f"segment {self.label!r} is {method}, and its algorithm has no name", advice="Pass algorithm_name="
            )
        if bool(self.tracking_id) != bool(self.tracking_uid):
            raise CreateError(
                f"segment {self.label!r} has only one of tracking_id and tracking_uid", advice="Pass both or neither"
            )
        kind_item = dict(kind)
        optional: dict[str, Any] = {
            "SegmentDescription": self.description,
            "SegmentAlgorithmName": name if method != "MANUAL" else "",
            "AnatomicRegionSequence": list(self.region),
            "TrackingID": self.tracking_id,
            "TrackingUID": self.tracking_uid,
            "RecommendedDisplayCIELabValue": to_cielab(self.color) if self.color else None,
        }
        if self.modifiers:
            kind_item["SegmentedPropertyTypeModifierCodeSequence"] = list(self.modifiers)  # type: ignore[assignment]
        return {
            "SegmentNumber": number,
            "SegmentLabel": self.label,
            "SegmentAlgorithmType": method,
            "SegmentedPropertyCategoryCodeSequence": [self.category or self._category(kind)],
            "SegmentedPropertyTypeCodeSequence": [kind_item],
            **{keyword: value for keyword, value in optional.items() if value},
        }

    def _category(self, kind: Code) -> Code:
        found = categories_of(kind)
        if len(found) == 1:
            return found[0]
        names = ", ".join(repr(each.meaning) for each in found or codes.group(_CATEGORIES))
        why = "belongs to several categories" if found else "is not in a context group of a category"
        raise CreateError(
            f"the type {kind.meaning!r} of segment {self.label!r} {why}", advice=f"Pass category=, one of {names}"
        )


def categories_of(kind: Code) -> list[Code]:
    """Return the categories of CID 7150 whose types contain a code."""
    return [
        category
        for category in codes.group(_CATEGORIES)
        if category.value in _TYPES_OF_CATEGORIES and kind in codes.group(_TYPES_OF_CATEGORIES[category.value])
    ]


BACKGROUND: dict[str, Any] = {
    "SegmentNumber": 0,
    "SegmentLabel": "Background",
    "SegmentedPropertyCategoryCodeSequence": [Code("309825002", "SCT", "Spatial and Relational Concept")],
    "SegmentedPropertyTypeCodeSequence": [Code("125040", "DCM", "Background")],
}
"""Item of the pixels of a label map that are in no segment, without its algorithm."""


def _several(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, list) else [value]


def _read_codes(item: Any, keyword: str) -> tuple[Code, ...]:
    found = []
    for each in item.get(keyword) or ():
        try:
            found.append(Code.from_item(each))
        except DicomError:
            continue
    return tuple(found)
