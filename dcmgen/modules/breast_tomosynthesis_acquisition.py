# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Breast Tomosynthesis Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.breast_tomosynthesis_acquisition_x_ray_3d_acquisition_sequence_item import (
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem,
    )


class BreastTomosynthesisAcquisitionModule(Module):
    """Breast Tomosynthesis Acquisition Module (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    __slots__ = ()

    XRay3DAcquisitionSequence: SQ[BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem] = SQ(
        0x0018_9507, "BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem"
    )
    """X-Ray 3D Acquisition Sequence (0018,9507), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
