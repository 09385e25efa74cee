# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Index Probability Sequence (0024,0344)."""

from __future__ import annotations

from dcmgen.model.fields import FL
from dcmgen.model.iod import Item
from dcmgen.model.parts import AlgorithmIdentificationMacro


class IndexProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Index Probability Sequence (0024,0344) (PS3.3 C.8.26.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

    __slots__ = ()

    IndexProbability = FL(0x0024_0341)
