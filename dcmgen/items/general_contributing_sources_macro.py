# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Contributing Sources Macro."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DT, LO, LO_, SH, SQ, LOn, PNn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.contributing_sop_instances_reference_sequence_item import (
        ContributingSOPInstancesReferenceSequenceItem,
    )
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro


class GeneralContributingSourcesMacro(Macro):
    """General Contributing Sources Macro (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    ContributingSOPInstancesReferenceSequence: SQ[ContributingSOPInstancesReferenceSequenceItem] = SQ(
        0x0020_9529, "ContributingSOPInstancesReferenceSequenceItem"
    )
    """Contributing SOP Instances Reference Sequence (0020,9529), VM 1, Type 1C (PS3.3 10.10)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 2 (PS3.3 10.10)."""
    ManufacturerModelName: LO = LO(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 1C (PS3.3 10.10)."""
    DeviceSerialNumber: LO = LO(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 1C (PS3.3 10.10)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 1C (PS3.3 10.10)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 10.10)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 10.10)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 10.10)."""
    StationName: SH = SH(0x0008_1010)
    """Station Name (0008,1010), VM 1, Type 1C (PS3.3 10.10)."""
    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n, Type 1C (PS3.3 10.10)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1, Type 1C (PS3.3 10.10)."""
    ProtocolName: LO = LO(0x0018_1030)
    """Protocol Name (0018,1030), VM 1, Type 1C (PS3.3 10.10)."""
    PerformedProtocolCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_0260, "CodeSequenceMacro")
    """Performed Protocol Code Sequence (0040,0260), VM 1, Type 1C (PS3.3 10.10)."""
    AcquisitionProtocolName: LO = LO(0x0018_9423)
    """Acquisition Protocol Name (0018,9423), VM 1, Type 1C (PS3.3 10.10)."""
