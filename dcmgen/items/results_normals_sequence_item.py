# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Global Deviation Probability Sequence (0024,0083)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import AlgorithmIdentificationMacro, ExternallySourcedDataSetIdentificationMacro


class GlobalDeviationProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Global Deviation Probability Sequence (0024,0083) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    GlobalDeviationProbability = FL(0x0024_0071)


class LocalizedDeviationProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Localized Deviation Probability Sequence (0024,0085) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    LocalizedDeviationProbability = FL(0x0024_0073)


class ResultsNormalsSequenceItem(ExternallySourcedDataSetIdentificationMacro, Item):
    """Item of Results Normals Sequence (0024,0064) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    GlobalDeviationFromNormal = FL(0x0024_0066)
    GlobalDeviationProbabilityNormalsFlag = CS(0x0024_0059)
    GlobalDeviationProbabilitySequence = SQ(0x0024_0083, "GlobalDeviationProbabilitySequenceItem")
    LocalizedDeviationFromNormal = FL(0x0024_0068)
    LocalDeviationProbabilityNormalsFlag = CS(0x0024_0072)
    LocalizedDeviationProbabilitySequence = SQ(0x0024_0085, "LocalizedDeviationProbabilitySequenceItem")
