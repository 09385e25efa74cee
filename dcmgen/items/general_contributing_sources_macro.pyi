# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Contributing Sources Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.contributing_sop_instances_reference_sequence_item import (
    ContributingSOPInstancesReferenceSequenceItem,
    ContributingSOPInstancesReferenceSequenceItems,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.model.fields import (
    DA_,
    DT,
    LO,
    LO_,
    SH,
    SQ,
    DA_Value,
    DTValue,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LOValue,
    PNn,
    PNnValue,
    SHValue,
)
from dcmgen.model.iod import Macro

class GeneralContributingSourcesMacro(Macro):
    """General Contributing Sources Macro (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionDateTime: DTValue = ...,
        StationName: SHValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LOValue = ...,
        AcquisitionProtocolName: LOValue = ...,
        ContributingSOPInstancesReferenceSequence: Items[ContributingSOPInstancesReferenceSequenceItem] = ...,
        PerformedProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
    ) -> None: ...
    ContributingSOPInstancesReferenceSequence: SQ[
        ContributingSOPInstancesReferenceSequenceItems, ContributingSOPInstancesReferenceSequenceItem
    ]
    """Contributing SOP Instances Reference Sequence (0020,9529), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 2.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    ManufacturerModelName: LO
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    DeviceSerialNumber: LO
    """Device Serial Number (0018,1000), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    StationName: SH
    """Station Name (0008,1010), SH, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    ProtocolName: LO
    """Protocol Name (0018,1030), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    PerformedProtocolCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Protocol Code Sequence (0040,0260), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    AcquisitionProtocolName: LO
    """Acquisition Protocol Name (0018,9423), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
