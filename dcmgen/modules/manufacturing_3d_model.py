# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Manufacturing 3D Model Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO_, SQ, UI_, USn
from dcmgen.model.iod import Module


class Manufacturing3DModelModule(Module):
    """Manufacturing 3D Model Module (PS3.3 C.35.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.35.html#sect_C.35.1
    """

    __slots__ = ()

    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    ModelModification = CS_(0x0068_7001)
    ModelMirroring = CS_(0x0068_7002)
    ModelUsageCodeSequence = SQ(0x0068_7003, "CodeSequenceMacro")
    ContentDescription = LO_(0x0070_0081)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    DerivationAlgorithmSequence = SQ(0x0022_1612, "AlgorithmIdentificationMacro")
    ModelGroupUID = UI_(0x0068_7004)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    RecommendedPresentationOpacity = FL_(0x0066_000C)
