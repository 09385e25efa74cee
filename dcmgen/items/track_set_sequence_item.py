# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Track Set Sequence (0066,0101)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import FL_, LO, OF, OL, OW, SQ, UL, UT_, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.table_summary_statistics_macro import TableSummaryStatisticsMacro


class TrackSetSequenceItem(Item):
    """Item of Track Set Sequence (0066,0101) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    TrackSetNumber: UL = UL(0x0066_0105)
    """Track Set Number (0066,0105), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    TrackSetLabel: LO = LO(0x0066_0106)
    """Track Set Label (0066,0106), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    TrackSetDescription: UT_ = UT_(0x0066_0107)
    """Track Set Description (0066,0107), VM 1, Type 3 (PS3.3 C.8.33.2)."""
    TrackSetAnatomicalTypeCodeSequence: SQ[TrackSetAnatomicalTypeCodeSequenceItem] = SQ(
        0x0066_0108, "TrackSetAnatomicalTypeCodeSequenceItem"
    )
    """Track Set Anatomical Type Code Sequence (0066,0108), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    TrackSequence: SQ[TrackSequenceItem] = SQ(0x0066_0102, "TrackSequenceItem")
    """Track Sequence (0066,0102), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 1C (PS3.3 C.8.33.2)."""
    RecommendedLineThickness: FL_ = FL_(0x0066_0038)
    """Recommended Line Thickness (0066,0038), VM 1, Type 3 (PS3.3 C.8.33.2)."""
    MeasurementsSequence: SQ[MeasurementsSequenceItem] = SQ(0x0066_0121, "MeasurementsSequenceItem")
    """Measurements Sequence (0066,0121), VM 1, Type 3 (PS3.3 C.8.33.2)."""
    TrackStatisticsSequence: SQ[TrackStatisticsSequenceItem] = SQ(0x0066_0130, "TrackStatisticsSequenceItem")
    """Track Statistics Sequence (0066,0130), VM 1, Type 3 (PS3.3 C.8.33.2)."""
    TrackSetStatisticsSequence: SQ[TableSummaryStatisticsMacro] = SQ(0x0066_0124, "TableSummaryStatisticsMacro")
    """Track Set Statistics Sequence (0066,0124), VM 1, Type 3 (PS3.3 C.8.33.2)."""
    DiffusionAcquisitionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0066_0133, "CodeSequenceMacro")
    """Diffusion Acquisition Code Sequence (0066,0133), VM 1, Type 3 (PS3.3 C.8.33.2)."""
    DiffusionModelCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0066_0134, "CodeSequenceMacro")
    """Diffusion Model Code Sequence (0066,0134), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    TrackingAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0066_0104, "AlgorithmIdentificationMacro"
    )
    """Tracking Algorithm Identification Sequence (0066,0104), VM 1, Type 1 (PS3.3 C.8.33.2)."""


class TrackSequenceItem(Item):
    """Item of Track Sequence (0066,0102) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    PointCoordinatesData: OF = OF(0x0066_0016)
    """Point Coordinates Data (0066,0016), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    RecommendedDisplayCIELabValueList: OW = OW(0x0066_0103)
    """Recommended Display CIELab Value List (0066,0103), VM 1, Type 1C (PS3.3 C.8.33.2)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 1C (PS3.3 C.8.33.2)."""


class MeasurementsSequenceItem(Item):
    """Item of Measurements Sequence (0066,0121) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    MeasurementValuesSequence: SQ[MeasurementValuesSequenceItem] = SQ(0x0066_0132, "MeasurementValuesSequenceItem")
    """Measurement Values Sequence (0066,0132), VM 1, Type 1 (PS3.3 C.8.33.2)."""


class MeasurementValuesSequenceItem(Item):
    """Item of Measurement Values Sequence (0066,0132) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    FloatingPointValues: OF = OF(0x0066_0125)
    """Floating Point Values (0066,0125), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    TrackPointIndexList: OL = OL(0x0066_0129)
    """Track Point Index List (0066,0129), VM 1, Type 1C (PS3.3 C.8.33.2)."""


class TrackStatisticsSequenceItem(Item):
    """Item of Track Statistics Sequence (0066,0130) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    ModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A195, "CodeSequenceMacro")
    """Modifier Code Sequence (0040,A195), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    FloatingPointValues: OF = OF(0x0066_0125)
    """Floating Point Values (0066,0125), VM 1, Type 1 (PS3.3 C.8.33.2)."""


class TrackSetAnatomicalTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Track Set Anatomical Type Code Sequence (0066,0108) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A195, "CodeSequenceMacro")
    """Modifier Code Sequence (0040,A195), VM 1, Type 3 (PS3.3 C.8.33.2)."""
