# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, IS_, LO_, SQ, TM_, UI_, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class RadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    RadionuclideCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0300, "CodeSequenceMacro")
    """Radionuclide Code Sequence (0054,0300), VM 1, Type 2 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalRoute: LO_ = LO_(0x0018_1070)
    """Radiopharmaceutical Route (0018,1070), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0302, "CodeSequenceMacro")
    """Administration Route Code Sequence (0054,0302), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalVolume: DS_ = DS_(0x0018_1071)
    """Radiopharmaceutical Volume (0018,1071), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalStartTime: TM_ = TM_(0x0018_1072)
    """Radiopharmaceutical Start Time (0018,1072), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalStopTime: TM_ = TM_(0x0018_1073)
    """Radiopharmaceutical Stop Time (0018,1073), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadionuclideTotalDose: DS_ = DS_(0x0018_1074)
    """Radionuclide Total Dose (0018,1074), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalAdministrationEventUID: UI_ = UI_(0x0008_3012)
    """Radiopharmaceutical Administration Event UID (0008,3012), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    CalibrationDataSequence: SQ[CalibrationDataSequenceItem] = SQ(0x0054_0306, "CalibrationDataSequenceItem")
    """Calibration Data Sequence (0054,0306), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    Radiopharmaceutical: LO_ = LO_(0x0018_0031)
    """Radiopharmaceutical (0018,0031), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0304, "CodeSequenceMacro")
    """Radiopharmaceutical Code Sequence (0054,0304), VM 1, Type 3 (PS3.3 C.8.4.10)."""


class CalibrationDataSequenceItem(Item):
    """Item of Calibration Data Sequence (0054,0306) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    EnergyWindowNumber: US = US(0x0054_0308)
    """Energy Window Number (0054,0308), VM 1, Type 1 (PS3.3 C.8.4.10)."""
    SyringeCounts: IS_ = IS_(0x0018_1045)
    """Syringe Counts (0018,1045), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    ResidualSyringeCounts: IS_ = IS_(0x0054_0017)
    """Residual Syringe Counts (0054,0017), VM 1, Type 3 (PS3.3 C.8.4.10)."""
