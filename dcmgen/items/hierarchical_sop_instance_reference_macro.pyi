# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hierarchical SOP Instance Reference Macro."""

from dcmgen.items.hierarchical_series_reference_macro import (
    HierarchicalSeriesReferenceMacro,
    HierarchicalSeriesReferenceMacros,
)
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class HierarchicalSOPInstanceReferenceMacro(Macro):
    """Hierarchical SOP Instance Reference Macro (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[HierarchicalSeriesReferenceMacro] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    ReferencedSeriesSequence: SQ[HierarchicalSeriesReferenceMacros, HierarchicalSeriesReferenceMacro]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

class HierarchicalSOPInstanceReferenceMacros(Sequence[HierarchicalSOPInstanceReferenceMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[HierarchicalSeriesReferenceMacro] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> HierarchicalSOPInstanceReferenceMacro: ...
