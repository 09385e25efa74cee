# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Enhanced Test Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import MultiFrameFunctionalGroupsModule, PatientModule, SOPCommonModule


class EnhancedTestImage(MultiFrameFunctionalGroupsModule, PatientModule, SOPCommonModule, IOD):
    """Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Multi-frame Functional Groups (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.2.1",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedTestImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedTestImagePerFrameFunctionalGroupsSequenceItem")
