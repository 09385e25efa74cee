# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Structure Set Module."""

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_frame_of_reference_sequence_item import (
    ReferencedFrameOfReferenceSequenceItem,
    ReferencedFrameOfReferenceSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.source_series_information_sequence_item import (
    SourceSeriesInformationSequenceItem,
    SourceSeriesInformationSequenceItems,
)
from dcmgen.items.structure_set_roi_sequence_item import StructureSetROISequenceItem, StructureSetROISequenceItems
from dcmgen.model.fields import (
    DA_,
    IS_,
    LO_,
    SH,
    SQ,
    ST_,
    TM_,
    DA_Value,
    IS_Value,
    Items,
    LO_Value,
    SHValue,
    ST_Value,
    TM_Value,
)
from dcmgen.model.iod import Module

class StructureSetModule(GeneralAnatomyOptionalMacro, Module):
    """Structure Set Module (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        StructureSetLabel: SHValue = ...,
        StructureSetDate: DA_Value = ...,
        StructureSetTime: TM_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        InstanceNumber: IS_Value = ...,
        StructureSetName: LO_Value = ...,
        StructureSetDescription: ST_Value = ...,
        ReferencedFrameOfReferenceSequence: Items[ReferencedFrameOfReferenceSequenceItem] = ...,
        PredecessorStructureSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        StructureSetROISequence: Items[StructureSetROISequenceItem] = ...,
        SourceSeriesInformationSequence: Items[SourceSeriesInformationSequenceItem] = ...,
    ) -> None: ...
    StructureSetLabel: SH
    """Structure Set Label (3006,0002), SH, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    StructureSetName: LO_
    """Structure Set Name (3006,0004), LO, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    StructureSetDescription: ST_
    """Structure Set Description (3006,0006), ST, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    StructureSetDate: DA_
    """Structure Set Date (3006,0008), DA, VM 1, Type 2.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    StructureSetTime: TM_
    """Structure Set Time (3006,0009), TM, VM 1, Type 2.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ReferencedFrameOfReferenceSequence: SQ[
        ReferencedFrameOfReferenceSequenceItems, ReferencedFrameOfReferenceSequenceItem
    ]
    """Referenced Frame of Reference Sequence (3006,0010), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    SourceSeriesInformationSequence: SQ[SourceSeriesInformationSequenceItems, SourceSeriesInformationSequenceItem]
    """Source Series Information Sequence (3006,004C), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    StructureSetROISequence: SQ[StructureSetROISequenceItems, StructureSetROISequenceItem]
    """Structure Set ROI Sequence (3006,0020), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    PredecessorStructureSetSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Predecessor Structure Set Sequence (3006,0018), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
