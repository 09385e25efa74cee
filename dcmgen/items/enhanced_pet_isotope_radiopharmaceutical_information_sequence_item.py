# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, DT, DT_, SQ, UI_, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.22.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """

    __slots__ = ()

    RadiopharmaceuticalAgentNumber: US = US(0x0018_9729)
    """Radiopharmaceutical Agent Number (0018,9729), VM 1, Type 1 (PS3.3 C.8.22.4)."""
    RadionuclideCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0300, "CodeSequenceMacro")
    """Radionuclide Code Sequence (0054,0300), VM 1, Type 1 (PS3.3 C.8.22.4)."""
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0302, "CodeSequenceMacro")
    """Administration Route Code Sequence (0054,0302), VM 1, Type 1 (PS3.3 C.8.22.4)."""
    RadiopharmaceuticalVolume: DS_ = DS_(0x0018_1071)
    """Radiopharmaceutical Volume (0018,1071), VM 1, Type 3 (PS3.3 C.8.22.4)."""
    RadiopharmaceuticalStartDateTime: DT = DT(0x0018_1078)
    """Radiopharmaceutical Start DateTime (0018,1078), VM 1, Type 1 (PS3.3 C.8.22.4)."""
    RadiopharmaceuticalStopDateTime: DT_ = DT_(0x0018_1079)
    """Radiopharmaceutical Stop DateTime (0018,1079), VM 1, Type 3 (PS3.3 C.8.22.4)."""
    RadionuclideTotalDose: DS_ = DS_(0x0018_1074)
    """Radionuclide Total Dose (0018,1074), VM 1, Type 2 (PS3.3 C.8.22.4)."""
    RadiopharmaceuticalAdministrationEventUID: UI_ = UI_(0x0008_3012)
    """Radiopharmaceutical Administration Event UID (0008,3012), VM 1, Type 3 (PS3.3 C.8.22.4)."""
    RadionuclideHalfLife: DS = DS(0x0018_1075)
    """Radionuclide Half Life (0018,1075), VM 1, Type 1 (PS3.3 C.8.22.4)."""
    RadionuclidePositronFraction: DS = DS(0x0018_1076)
    """Radionuclide Positron Fraction (0018,1076), VM 1, Type 1 (PS3.3 C.8.22.4)."""
    RadiopharmaceuticalSpecificActivity: DS_ = DS_(0x0018_1077)
    """Radiopharmaceutical Specific Activity (0018,1077), VM 1, Type 3 (PS3.3 C.8.22.4)."""
    RadiopharmaceuticalCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0304, "CodeSequenceMacro")
    """Radiopharmaceutical Code Sequence (0054,0304), VM 1, Type 1 (PS3.3 C.8.22.4)."""
