# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Real World Value Mapping Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD, LO, SH, SQ, FDn, USorSS
from dcmgen.model.iod import Macro


class RealWorldValueMappingItemMacro(Macro):
    """Real World Value Mapping Item Macro (PS3.3 C.7.6.16.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """

    __slots__ = ()

    RealWorldValueFirstValueMapped = USorSS(0x0040_9216)
    RealWorldValueLastValueMapped = USorSS(0x0040_9211)
    DoubleFloatRealWorldValueFirstValueMapped = FD(0x0040_9214)
    DoubleFloatRealWorldValueLastValueMapped = FD(0x0040_9213)
    RealWorldValueIntercept = FD(0x0040_9224)
    RealWorldValueSlope = FD(0x0040_9225)
    RealWorldValueLUTData = FDn(0x0040_9212)
    LUTExplanation = LO(0x0028_3003)
    LUTLabel = SH(0x0040_9210)
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    QuantityDefinitionSequence = SQ(0x0040_9220, "ContentItemWithModifiersMacro")
