# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray 3D Craniofacial Image Contributing Sources Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.x_ray_3d_craniofacial_image_contributing_sources_contributing_sources_sequence_item import (
        XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem,
    )


class XRay3DCraniofacialImageContributingSourcesModule(Module):
    """X-Ray 3D Craniofacial Image Contributing Sources Module (PS3.3 C.8.21.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """

    __slots__ = ()

    ContributingSourcesSequence: SQ[XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem] = SQ(
        0x0018_9506, "XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem"
    )
    """Contributing Sources Sequence (0018,9506), VM 1, Type 1 (PS3.3 C.8.21.2.2)."""
