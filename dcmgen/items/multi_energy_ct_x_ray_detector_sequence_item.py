# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Multi-energy CT X-Ray Detector Sequence (0018,936F)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, DS_, ST_, UC, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MultienergyCTXRayDetectorSequenceItem(Item):
    """Item of Multi-energy CT X-Ray Detector Sequence (0018,936F) (PS3.3 C.8.2.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """

    __slots__ = ()

    XRayDetectorIndex: US = US(0x0018_9370)
    """X-Ray Detector Index (0018,9370), VM 1, Type 1 (PS3.3 C.8.2.2.2)."""
    XRayDetectorID: UC = UC(0x0018_9371)
    """X-Ray Detector ID (0018,9371), VM 1, Type 1 (PS3.3 C.8.2.2.2)."""
    MultienergyDetectorType: CST[Literal["INTEGRATING", "MULTILAYER", "PHOTON_COUNTING"]] = CST(0x0018_9372)
    """Multi-energy Detector Type (0018,9372), VM 1, Type 1 (PS3.3 C.8.2.2.2)."""
    XRayDetectorLabel: ST_ = ST_(0x0018_9373)
    """X-Ray Detector Label (0018,9373), VM 1, Type 3 (PS3.3 C.8.2.2.2)."""
    NominalMaxEnergy: DS = DS(0x0018_9374)
    """Nominal Max Energy (0018,9374), VM 1, Type 1C (PS3.3 C.8.2.2.2)."""
    NominalMinEnergy: DS = DS(0x0018_9375)
    """Nominal Min Energy (0018,9375), VM 1, Type 1C (PS3.3 C.8.2.2.2)."""
    EffectiveBinEnergy: DS_ = DS_(0x0018_936E)
    """Effective Bin Energy (0018,936E), VM 1, Type 3 (PS3.3 C.8.2.2.2)."""
