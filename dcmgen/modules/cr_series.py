# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CR Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, LO_, SH_, DSn
from dcmgen.model.iod import Module


class CRSeriesModule(Module):
    """CR Series Module (PS3.3 C.8.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """

    __slots__ = ()

    BodyPartExamined = CS_(0x0018_0015)
    ViewPosition = CST_(0x0018_5101)
    FilterType = SH_(0x0018_1160)
    CollimatorGridName = SH_(0x0018_1180)
    FocalSpots = DSn(0x0018_1190)
    PlateType = SH_(0x0018_1260)
    PhosphorType = LO_(0x0018_1261)
