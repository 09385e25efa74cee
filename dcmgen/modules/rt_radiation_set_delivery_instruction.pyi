# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Set Delivery Instruction Module."""

from dcmgen.items.omitted_radiation_sequence_item import OmittedRadiationSequenceItem, OmittedRadiationSequenceItems
from dcmgen.items.rt_radiation_task_sequence_item import RTRadiationTaskSequenceItem, RTRadiationTaskSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.treatment_device_identification_macro import (
    TreatmentDeviceIdentificationMacro,
    TreatmentDeviceIdentificationMacros,
)
from dcmgen.model.fields import CS, SQ, US, CSValue, Items, USValue
from dcmgen.model.iod import Module

class RTRadiationSetDeliveryInstructionModule(Module):
    """RT Radiation Set Delivery Instruction Module (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTRadiationSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        RTRadiationTaskSequence: Items[RTRadiationTaskSequenceItem] = ...,
        RTRadiationSetDeliveryUsage: CSValue = ...,
        RTRadiationSetDeliveryNumber: USValue = ...,
        ClinicalFractionNumber: USValue = ...,
        OmittedRadiationSequence: Items[OmittedRadiationSequenceItem] = ...,
        TreatmentDeviceIdentificationSequence: Items[TreatmentDeviceIdentificationMacro] = ...,
    ) -> None: ...
    ReferencedRTRadiationSetSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Set Sequence (300A,0702), SQ, VM 1, Type 1.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    TreatmentDeviceIdentificationSequence: SQ[TreatmentDeviceIdentificationMacros, TreatmentDeviceIdentificationMacro]
    """Treatment Device Identification Sequence (300A,063A), SQ, VM 1, Type 2.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    RTRadiationSetDeliveryUsage: CS
    """RT Radiation Set Delivery Usage (300A,079E), CS, VM 1, Type 1.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    RTRadiationSetDeliveryNumber: US
    """RT Radiation Set Delivery Number (300A,0704), US, VM 1, Type 1C.

    Required if RT Radiation Set Delivery Usage is TREATMENT. May be present otherwise.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    ClinicalFractionNumber: US
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 1C.

    Required if RT Radiation Set Delivery Usage is TREATMENT. May be present otherwise.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    RTRadiationTaskSequence: SQ[RTRadiationTaskSequenceItems, RTRadiationTaskSequenceItem]
    """RT Radiation Task Sequence (300A,0797), SQ, VM 1, Type 1.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    OmittedRadiationSequence: SQ[OmittedRadiationSequenceItems, OmittedRadiationSequenceItem]
    """Omitted Radiation Sequence (300A,0787), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
