# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Multi-energy CT X-Ray Source Sequence (0018,9365)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS_, DT, IS_, UC, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MultienergyCTXRaySourceSequenceItem(Item):
    """Item of Multi-energy CT X-Ray Source Sequence (0018,9365) (PS3.3 C.8.2.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """

    __slots__ = ()

    XRaySourceIndex: US = US(0x0018_9366)
    """X-Ray Source Index (0018,9366), VM 1, Type 1 (PS3.3 C.8.2.2.1)."""
    XRaySourceID: UC = UC(0x0018_9367)
    """X-Ray Source ID (0018,9367), VM 1, Type 1 (PS3.3 C.8.2.2.1)."""
    MultienergySourceTechnique: CST[Literal["SWITCHING_SOURCE", "CONSTANT_SOURCE"]] = CST(0x0018_9368)
    """Multi-energy Source Technique (0018,9368), VM 1, Type 1 (PS3.3 C.8.2.2.1)."""
    SourceStartDateTime: DT = DT(0x0018_9369)
    """Source Start DateTime (0018,9369), VM 1, Type 1 (PS3.3 C.8.2.2.1)."""
    SourceEndDateTime: DT = DT(0x0018_936A)
    """Source End DateTime (0018,936A), VM 1, Type 1 (PS3.3 C.8.2.2.1)."""
    SwitchingPhaseNumber: US = US(0x0018_936B)
    """Switching Phase Number (0018,936B), VM 1, Type 1C (PS3.3 C.8.2.2.1)."""
    SwitchingPhaseNominalDuration: DS_ = DS_(0x0018_936C)
    """Switching Phase Nominal Duration (0018,936C), VM 1, Type 3 (PS3.3 C.8.2.2.1)."""
    SwitchingPhaseTransitionDuration: DS_ = DS_(0x0018_936D)
    """Switching Phase Transition Duration (0018,936D), VM 1, Type 3 (PS3.3 C.8.2.2.1)."""
    GeneratorPower: IS_ = IS_(0x0018_1170)
    """Generator Power (0018,1170), VM 1, Type 3 (PS3.3 C.8.2.2.1)."""
