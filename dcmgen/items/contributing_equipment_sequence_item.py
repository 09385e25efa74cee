# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Contributing Equipment Sequence (0018,A001)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DS_, DT_, LO, LO_, SH_, SQ, ST_, UI_, DAn, LOn, PNn, TMn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.udi_macro import UDIMacro


class ContributingEquipmentSequenceItem(Item):
    """Item of Contributing Equipment Sequence (0018,A001) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A170, "CodeSequenceMacro")
    """Purpose of Reference Code Sequence (0040,A170), VM 1, Type 1 (PS3.3 C.12.1)."""
    Manufacturer: LO = LO(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 1 (PS3.3 C.12.1)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.12.1)."""
    StationName: SH_ = SH_(0x0008_1010)
    """Station Name (0008,1010), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.12.1)."""
    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n, Type 3 (PS3.3 C.12.1)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1, Type 3 (PS3.3 C.12.1)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.12.1)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.12.1)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 3 (PS3.3 C.12.1)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.12.1)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.12.1)."""
    DeviceUID: UI_ = UI_(0x0018_1002)
    """Device UID (0018,1002), VM 1, Type 3 (PS3.3 C.12.1)."""
    UDISequence: SQ[UDIMacro] = SQ(0x0018_100A, "UDIMacro")
    """UDI Sequence (0018,100A), VM 1, Type 3 (PS3.3 C.12.1)."""
    SpatialResolution: DS_ = DS_(0x0018_1050)
    """Spatial Resolution (0018,1050), VM 1, Type 3 (PS3.3 C.12.1)."""
    DateOfLastCalibration: DAn = DAn(0x0018_1200)
    """Date of Last Calibration (0018,1200), VM 1-n, Type 3 (PS3.3 C.12.1)."""
    TimeOfLastCalibration: TMn = TMn(0x0018_1201)
    """Time of Last Calibration (0018,1201), VM 1-n, Type 3 (PS3.3 C.12.1)."""
    ContributionDateTime: DT_ = DT_(0x0018_A002)
    """Contribution DateTime (0018,A002), VM 1, Type 3 (PS3.3 C.12.1)."""
    ContributionDescription: ST_ = ST_(0x0018_A003)
    """Contribution Description (0018,A003), VM 1, Type 3 (PS3.3 C.12.1)."""
