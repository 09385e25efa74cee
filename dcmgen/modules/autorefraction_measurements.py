# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Autorefraction Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import FD_, SQ
from dcmgen.model.iod import Module


class AutorefractionMeasurementsModule(Module):
    """Autorefraction Measurements Module (PS3.3 C.8.25.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

    __slots__ = ()

    AutorefractionRightEyeSequence = SQ(0x0046_0050, "AutorefractionRightEyeSequenceItem")
    AutorefractionLeftEyeSequence = SQ(0x0046_0052, "AutorefractionLeftEyeSequenceItem")
    DistancePupillaryDistance = FD_(0x0046_0060)
    NearPupillaryDistance = FD_(0x0046_0062)
