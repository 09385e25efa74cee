# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT DVH Module."""

from dcmgen.items.dvh_sequence_item import DVHSequenceItem, DVHSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import DS_, SQ, DS_Value, DSn, DSnValue, Items
from dcmgen.model.iod import Module

class RTDVHModule(Module):
    """RT DVH Module (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    def __init__(
        self,
        /,
        *,
        DVHSequence: Items[DVHSequenceItem] = ...,
        ReferencedStructureSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        DVHNormalizationPoint: DSnValue = ...,
        DVHNormalizationDoseValue: DS_Value = ...,
    ) -> None: ...
    ReferencedStructureSetSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Structure Set Sequence (300C,0060), SQ, VM 1, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHNormalizationPoint: DSn
    """DVH Normalization Point (3004,0040), DS, VM 3, Type 3.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHNormalizationDoseValue: DS_
    """DVH Normalization Dose Value (3004,0042), DS, VM 1, Type 3.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHSequence: SQ[DVHSequenceItems, DVHSequenceItem]
    """DVH Sequence (3004,0050), SQ, VM 1, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
