# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Position Acquisition Instruction Module."""

from dcmgen.items.acquisition_task_sequence_item import AcquisitionTaskSequenceItem, AcquisitionTaskSequenceItems
from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.model.fields import SQ, Items, LOValue, ST_Value
from dcmgen.model.iod import Module

class RTPatientPositionAcquisitionInstructionModule(EntityLongLabelingMacro, Module):
    """RT Patient Position Acquisition Instruction Module (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionTaskSequence: Items[AcquisitionTaskSequenceItem] = ...,
        EntityLongLabel: LOValue = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    AcquisitionTaskSequence: SQ[AcquisitionTaskSequenceItems, AcquisitionTaskSequenceItem]
    """Acquisition Task Sequence (3002,0118), SQ, VM 1, Type 1.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
