# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Visual Field Global Index Macro."""

from typing import Literal

from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.index_probability_sequence_item import IndexProbabilitySequenceItem, IndexProbabilitySequenceItems
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class OphthalmicVisualFieldGlobalIndexMacro(Macro):
    """Ophthalmic Visual Field Global Index Macro (PS3.3 C.8.26.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

    def __init__(
        self,
        /,
        *,
        DataObservationSequence: Items[ContentItemMacro] = ...,
        IndexNormalsFlag: Literal["YES", "NO"] = ...,
        IndexProbabilitySequence: Items[IndexProbabilitySequenceItem] = ...,
    ) -> None: ...
    DataObservationSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Data Observation Sequence (0024,0325), SQ, VM 1, Type 1.

    PS3.3 C.8.26.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """
    IndexNormalsFlag: CS[Literal["YES", "NO"]]
    """Index Normals Flag (0024,0338), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """
    IndexProbabilitySequence: SQ[IndexProbabilitySequenceItems, IndexProbabilitySequenceItem]
    """Index Probability Sequence (0024,0344), SQ, VM 1, Type 1C.

    Required if Index Normals Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

class OphthalmicVisualFieldGlobalIndexMacros(Sequence[OphthalmicVisualFieldGlobalIndexMacro]):
    def add(
        self,
        /,
        *,
        DataObservationSequence: Items[ContentItemMacro] = ...,
        IndexNormalsFlag: Literal["YES", "NO"] = ...,
        IndexProbabilitySequence: Items[IndexProbabilitySequenceItem] = ...,
    ) -> OphthalmicVisualFieldGlobalIndexMacro: ...
