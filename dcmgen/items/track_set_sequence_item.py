# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Track Set Sequence (0066,0101)."""

from __future__ import annotations

from dcmgen.model.fields import FL_, LO, OF, OL, OW, SQ, UL, UT_, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class TrackSetSequenceItem(Item):
    """Item of Track Set Sequence (0066,0101) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    TrackSetNumber = UL(0x0066_0105)
    TrackSetLabel = LO(0x0066_0106)
    TrackSetDescription = UT_(0x0066_0107)
    TrackSetAnatomicalTypeCodeSequence = SQ(0x0066_0108, "TrackSetAnatomicalTypeCodeSequenceItem")
    TrackSequence = SQ(0x0066_0102, "TrackSequenceItem")
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    RecommendedLineThickness = FL_(0x0066_0038)
    MeasurementsSequence = SQ(0x0066_0121, "MeasurementsSequenceItem")
    TrackStatisticsSequence = SQ(0x0066_0130, "TrackStatisticsSequenceItem")
    TrackSetStatisticsSequence = SQ(0x0066_0124, "TableSummaryStatisticsMacro")
    DiffusionAcquisitionCodeSequence = SQ(0x0066_0133, "CodeSequenceMacro")
    DiffusionModelCodeSequence = SQ(0x0066_0134, "CodeSequenceMacro")
    TrackingAlgorithmIdentificationSequence = SQ(0x0066_0104, "AlgorithmIdentificationMacro")


class TrackSequenceItem(Item):
    """Item of Track Sequence (0066,0102) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    PointCoordinatesData = OF(0x0066_0016)
    RecommendedDisplayCIELabValueList = OW(0x0066_0103)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)


class MeasurementsSequenceItem(Item):
    """Item of Measurements Sequence (0066,0121) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    MeasurementValuesSequence = SQ(0x0066_0132, "MeasurementValuesSequenceItem")


class MeasurementValuesSequenceItem(Item):
    """Item of Measurement Values Sequence (0066,0132) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    FloatingPointValues = OF(0x0066_0125)
    TrackPointIndexList = OL(0x0066_0129)


class TrackStatisticsSequenceItem(Item):
    """Item of Track Statistics Sequence (0066,0130) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    ModifierCodeSequence = SQ(0x0040_A195, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    FloatingPointValues = OF(0x0066_0125)


class TrackSetAnatomicalTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Track Set Anatomical Type Code Sequence (0066,0108) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ModifierCodeSequence = SQ(0x0040_A195, "CodeSequenceMacro")
