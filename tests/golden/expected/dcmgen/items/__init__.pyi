# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
from dcmgen.items.code_sequence_macro import CodeSequenceMacro as _CodeSequenceMacro
from dcmgen.items.content_item_macro import ContentItemMacro as _ContentItemMacro
from dcmgen.items.content_sequence_item import ContentSequenceItem as _ContentSequenceItem
from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem as _DirectoryRecordSequenceItem
from dcmgen.items.enhanced_test_image import (
    EnhancedTestImagePerFrameFunctionalGroupsSequenceItem as _EnhancedTestImagePerFrameFunctionalGroupsSequenceItem,
)
from dcmgen.items.enhanced_test_image import (
    EnhancedTestImageSharedFunctionalGroupsSequenceItem as _EnhancedTestImageSharedFunctionalGroupsSequenceItem,
)
from dcmgen.items.frame_content_macro import FrameContentMacro as _FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem as _FrameContentSequenceItem
from dcmgen.items.plane_orientation_macro import PlaneOrientationMacro as _PlaneOrientationMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem as _PlaneOrientationSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro as _SOPInstanceReferenceMacro
from dcmgen.items.test_derivation_macro import TestDerivationMacro as _TestDerivationMacro
from dcmgen.items.test_image_derivation_code_sequence_item import (
    TestImageDerivationCodeSequenceItem as _TestImageDerivationCodeSequenceItem,
)
from dcmgen.items.testee_keys_macro import TesteeKeysMacro as _TesteeKeysMacro
from dcmgen.model.dataset import Dataset as Dataset
from dcmgen.model.iod import Item as Item

# Names that are assigned, not imported: editors describe such a name by the docstring of the class alone. The hover text
# of an imported class begins with all parameters of its constructor.
CodeSequenceMacro = _CodeSequenceMacro
ContentItemMacro = _ContentItemMacro
ContentSequenceItem = _ContentSequenceItem
DerivationCodeSequenceItem = _CodeSequenceMacro
DirectoryRecordSequenceItem = _DirectoryRecordSequenceItem
EnhancedTestImagePerFrameFunctionalGroupsSequenceItem = _EnhancedTestImagePerFrameFunctionalGroupsSequenceItem
EnhancedTestImageSharedFunctionalGroupsSequenceItem = _EnhancedTestImageSharedFunctionalGroupsSequenceItem
FrameContentMacro = _FrameContentMacro
FrameContentSequenceItem = _FrameContentSequenceItem
PlaneOrientationMacro = _PlaneOrientationMacro
PlaneOrientationSequenceItem = _PlaneOrientationSequenceItem
ReferencedStudySequenceItem = _SOPInstanceReferenceMacro
SOPInstanceReferenceMacro = _SOPInstanceReferenceMacro
TestDerivationMacro = _TestDerivationMacro
TestImageDerivationCodeSequenceItem = _TestImageDerivationCodeSequenceItem
TesteeKeysMacro = _TesteeKeysMacro
