# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Target Luminance Characteristics Sequence (0028,7008)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO_, SQ, US_, FLn
from dcmgen.model.iod import Item


class TargetLuminanceCharacteristicsSequenceItem(Item):
    """Item of Target Luminance Characteristics Sequence (0028,7008) (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    __slots__ = ()

    LuminanceCharacteristicsID = US_(0x0028_7009)
    DisplayFunctionType = CS_(0x0028_7019)
    TargetMinimumLuminance = FL_(0x0028_701D)
    TargetMaximumLuminance = FL_(0x0028_701E)
    GammaValue = FL_(0x0028_701A)
    NumberOfLuminancePoints = US_(0x0028_701B)
    LuminanceResponseSequence = SQ(0x0028_701C, "LuminanceResponseSequenceItem")
    LuminanceResponseDescription = LO_(0x0028_7020)
    CIExyWhitePoint = FLn(0x0028_7018)
    ReflectedAmbientLight = US_(0x2010_0160)
    AmbientLightValueSource = CS_(0x0028_7025)


class LuminanceResponseSequenceItem(Item):
    """Item of Luminance Response Sequence (0028,701C) (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    __slots__ = ()

    DDLValue = US_(0x0028_7017)
    LuminanceValue = FL_(0x0028_701F)
