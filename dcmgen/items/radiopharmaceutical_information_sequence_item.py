# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, IS_, LO_, SQ, TM_, UI_, US
from dcmgen.model.iod import Item


class RadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    RadionuclideCodeSequence = SQ(0x0054_0300, "CodeSequenceMacro")
    RadiopharmaceuticalRoute = LO_(0x0018_1070)
    AdministrationRouteCodeSequence = SQ(0x0054_0302, "CodeSequenceMacro")
    RadiopharmaceuticalVolume = DS_(0x0018_1071)
    RadiopharmaceuticalStartTime = TM_(0x0018_1072)
    RadiopharmaceuticalStopTime = TM_(0x0018_1073)
    RadionuclideTotalDose = DS_(0x0018_1074)
    RadiopharmaceuticalAdministrationEventUID = UI_(0x0008_3012)
    CalibrationDataSequence = SQ(0x0054_0306, "CalibrationDataSequenceItem")
    Radiopharmaceutical = LO_(0x0018_0031)
    RadiopharmaceuticalCodeSequence = SQ(0x0054_0304, "CodeSequenceMacro")


class CalibrationDataSequenceItem(Item):
    """Item of Calibration Data Sequence (0054,0306) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    EnergyWindowNumber = US(0x0054_0308)
    SyringeCounts = IS_(0x0018_1045)
    ResidualSyringeCounts = IS_(0x0054_0017)
