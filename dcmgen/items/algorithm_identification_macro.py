# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Algorithm Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, LT_, SQ
from dcmgen.model.iod import Macro


class AlgorithmIdentificationMacro(Macro):
    """Algorithm Identification Macro (PS3.3 10.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.16.html
    """

    __slots__ = ()

    AlgorithmFamilyCodeSequence = SQ(0x0066_002F, "CodeSequenceMacro")
    AlgorithmNameCodeSequence = SQ(0x0066_0030, "CodeSequenceMacro")
    AlgorithmName = LO(0x0066_0036)
    AlgorithmVersion = LO(0x0066_0031)
    AlgorithmParameters = LT_(0x0066_0032)
    AlgorithmSource = LO_(0x0024_0202)
