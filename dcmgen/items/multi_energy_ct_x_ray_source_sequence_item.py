# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-energy CT X-Ray Source Sequence (0018,9365)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS_, DT, IS_, UC, US
from dcmgen.model.iod import Item


class MultienergyCTXRaySourceSequenceItem(Item):
    """Item of Multi-energy CT X-Ray Source Sequence (0018,9365) (PS3.3 C.8.2.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """

    __slots__ = ()

    XRaySourceIndex = US(0x0018_9366)
    XRaySourceID = UC(0x0018_9367)
    MultienergySourceTechnique = CST(0x0018_9368)
    SourceStartDateTime = DT(0x0018_9369)
    SourceEndDateTime = DT(0x0018_936A)
    SwitchingPhaseNumber = US(0x0018_936B)
    SwitchingPhaseNominalDuration = DS_(0x0018_936C)
    SwitchingPhaseTransitionDuration = DS_(0x0018_936D)
    GeneratorPower = IS_(0x0018_1170)
