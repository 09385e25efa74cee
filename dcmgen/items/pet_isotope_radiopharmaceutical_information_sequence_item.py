# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, DT_, LO_, SQ, TM_, UI_
from dcmgen.model.iod import Item


class PETIsotopeRadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

    __slots__ = ()

    RadionuclideCodeSequence = SQ(0x0054_0300, "CodeSequenceMacro")
    RadiopharmaceuticalRoute = LO_(0x0018_1070)
    AdministrationRouteCodeSequence = SQ(0x0054_0302, "CodeSequenceMacro")
    RadiopharmaceuticalVolume = DS_(0x0018_1071)
    RadiopharmaceuticalStartTime = TM_(0x0018_1072)
    RadiopharmaceuticalStartDateTime = DT_(0x0018_1078)
    RadiopharmaceuticalStopTime = TM_(0x0018_1073)
    RadiopharmaceuticalStopDateTime = DT_(0x0018_1079)
    RadionuclideTotalDose = DS_(0x0018_1074)
    RadiopharmaceuticalAdministrationEventUID = UI_(0x0008_3012)
    RadionuclideHalfLife = DS_(0x0018_1075)
    RadionuclidePositronFraction = DS_(0x0018_1076)
    RadiopharmaceuticalSpecificActivity = DS_(0x0018_1077)
    Radiopharmaceutical = LO_(0x0018_0031)
    RadiopharmaceuticalCodeSequence = SQ(0x0054_0304, "CodeSequenceMacro")
