# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, DT, DT_, SQ, UI_, US
from dcmgen.model.iod import Item


class EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.22.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """

    __slots__ = ()

    RadiopharmaceuticalAgentNumber = US(0x0018_9729)
    RadionuclideCodeSequence = SQ(0x0054_0300, "CodeSequenceMacro")
    AdministrationRouteCodeSequence = SQ(0x0054_0302, "CodeSequenceMacro")
    RadiopharmaceuticalVolume = DS_(0x0018_1071)
    RadiopharmaceuticalStartDateTime = DT(0x0018_1078)
    RadiopharmaceuticalStopDateTime = DT_(0x0018_1079)
    RadionuclideTotalDose = DS_(0x0018_1074)
    RadiopharmaceuticalAdministrationEventUID = UI_(0x0008_3012)
    RadionuclideHalfLife = DS(0x0018_1075)
    RadionuclidePositronFraction = DS(0x0018_1076)
    RadiopharmaceuticalSpecificActivity = DS_(0x0018_1077)
    RadiopharmaceuticalCodeSequence = SQ(0x0054_0304, "CodeSequenceMacro")
