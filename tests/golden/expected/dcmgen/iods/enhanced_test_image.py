# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced Test Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import IOD
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.sop_common import SOPCommonModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.enhanced_test_image import (
        EnhancedTestImagePerFrameFunctionalGroupsSequenceItem,
        EnhancedTestImageSharedFunctionalGroupsSequenceItem,
    )


class EnhancedTestImage(MultiFrameFunctionalGroupsModule, PatientModule, SOPCommonModule, IOD):
    """Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Multi-frame Functional Groups (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.2.1",)

    SharedFunctionalGroupsSequence: SQ[EnhancedTestImageSharedFunctionalGroupsSequenceItem] = SQ(
        0x5200_9229, "EnhancedTestImageSharedFunctionalGroupsSequenceItem"
    )
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 A.36)."""
    PerFrameFunctionalGroupsSequence: SQ[EnhancedTestImagePerFrameFunctionalGroupsSequenceItem] = SQ(
        0x5200_9230, "EnhancedTestImagePerFrameFunctionalGroupsSequenceItem"
    )
    """Per-frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 A.36)."""
