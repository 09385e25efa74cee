# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hierarchical Series Reference Macro."""

from dcmgen.items.hierarchical_series_reference_referenced_sop_sequence_item import (
    HierarchicalSeriesReferenceReferencedSOPSequenceItem,
    HierarchicalSeriesReferenceReferencedSOPSequenceItems,
)
from dcmgen.model.fields import SH_, SQ, UI, UI_, UR_, AEn, AEnValue, Items, SH_Value, UI_Value, UIValue, UR_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class HierarchicalSeriesReferenceMacro(Macro):
    """Hierarchical Series Reference Macro (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[HierarchicalSeriesReferenceReferencedSOPSequenceItem] = ...,
        SeriesInstanceUID: UIValue = ...,
        RetrieveAETitle: AEnValue = ...,
        RetrieveURL: UR_Value = ...,
        RetrieveLocationUID: UI_Value = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    RetrieveLocationUID: UI_
    """Retrieve Location UID (0040,E011), UI, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    RetrieveURL: UR_
    """Retrieve URL (0008,1190), UR, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    StorageMediaFileSetUID: UI_
    """Storage Media File-set UID (0088,0140), UI, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    ReferencedSOPSequence: SQ[
        HierarchicalSeriesReferenceReferencedSOPSequenceItems, HierarchicalSeriesReferenceReferencedSOPSequenceItem
    ]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

class HierarchicalSeriesReferenceMacros(Sequence[HierarchicalSeriesReferenceMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[HierarchicalSeriesReferenceReferencedSOPSequenceItem] = ...,
        SeriesInstanceUID: UIValue = ...,
        RetrieveAETitle: AEnValue = ...,
        RetrieveURL: UR_Value = ...,
        RetrieveLocationUID: UI_Value = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> HierarchicalSeriesReferenceMacro: ...
