# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Light Path Filter Type Stack Code Sequence (0022,0017)."""

from __future__ import annotations

from dcmgen.model.fields import US_, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Light Path Filter Type Stack Code Sequence (0022,0017) (PS3.3 C.8.17.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """

    __slots__ = ()

    LightPathFilterPassThroughWavelength = US_(0x0022_0001)
    LightPathFilterPassBand = USn(0x0022_0002)
