# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Radiotherapy Common Instance Module."""

from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import DA, SQ, TM, DAValue, Items, TMValue
from dcmgen.model.iod import Module

class RadiotherapyCommonInstanceModule(Module):
    """Radiotherapy Common Instance Module (PS3.3 C.36.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceCreationDate: DAValue = ...,
        InstanceCreationTime: TMValue = ...,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceLevelReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        AuthorIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
    ) -> None: ...
    InstanceCreationDate: DA
    """Instance Creation Date (0008,0012), DA, VM 1, Type 1.

    PS3.3 C.36.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """
    InstanceCreationTime: TM
    """Instance Creation Time (0008,0013), TM, VM 1, Type 1.

    PS3.3 C.36.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.36.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.36.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """
    AuthorIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """Author Identification Sequence (3010,0019), SQ, VM 1, Type 2.

    PS3.3 C.36.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """
    InstanceLevelReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Instance-Level Referenced Performed Procedure Step Sequence (3010,0044), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (workflow) applies and Referenced Performed Procedure Step
    Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """
