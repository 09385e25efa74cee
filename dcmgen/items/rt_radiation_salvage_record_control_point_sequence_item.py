# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Radiation Salvage Record Control Point Sequence (300A,0722)."""

from __future__ import annotations

from dcmgen.model.fields import US
from dcmgen.model.iod import Item
from dcmgen.model.parts import RTControlPointGeneralMacro


class RTRadiationSalvageRecordControlPointSequenceItem(RTControlPointGeneralMacro, Item):
    """Item of RT Radiation Salvage Record Control Point Sequence (300A,0722) (PS3.3 C.36.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """

    __slots__ = ()

    ReferencedRadiationGenerationModeIndex = US(0x300A_0605)
