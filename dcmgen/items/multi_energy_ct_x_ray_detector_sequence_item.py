# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-energy CT X-Ray Detector Sequence (0018,936F)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, DS_, ST_, UC, US
from dcmgen.model.iod import Item


class MultienergyCTXRayDetectorSequenceItem(Item):
    """Item of Multi-energy CT X-Ray Detector Sequence (0018,936F) (PS3.3 C.8.2.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """

    __slots__ = ()

    XRayDetectorIndex = US(0x0018_9370)
    XRayDetectorID = UC(0x0018_9371)
    MultienergyDetectorType = CST(0x0018_9372)
    XRayDetectorLabel = ST_(0x0018_9373)
    NominalMaxEnergy = DS(0x0018_9374)
    NominalMinEnergy = DS(0x0018_9375)
    EffectiveBinEnergy = DS_(0x0018_936E)
