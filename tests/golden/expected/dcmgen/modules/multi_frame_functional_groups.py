# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Multi-frame Functional Groups Module."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Module


class MultiFrameFunctionalGroupsModule(Module):
    """Multi-frame Functional Groups Module (PS3.3 C.7.6.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """

    __slots__ = ()

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "Dataset")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "Dataset")
    NumberOfFrames = IS(0x0028_0008)
