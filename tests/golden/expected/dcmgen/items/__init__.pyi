# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
from dcmgen.items.code_sequence_macro import CodeSequenceMacro as _CodeSequenceMacro
from dcmgen.items.content_item_macro import ContentItemMacro as ContentItemMacro
from dcmgen.items.content_sequence_item import ContentSequenceItem as ContentSequenceItem
from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem as DirectoryRecordSequenceItem
from dcmgen.items.enhanced_test_image import (
    EnhancedTestImagePerFrameFunctionalGroupsSequenceItem as EnhancedTestImagePerFrameFunctionalGroupsSequenceItem,
)
from dcmgen.items.enhanced_test_image import (
    EnhancedTestImageSharedFunctionalGroupsSequenceItem as EnhancedTestImageSharedFunctionalGroupsSequenceItem,
)
from dcmgen.items.frame_content_macro import FrameContentMacro as FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem as FrameContentSequenceItem
from dcmgen.items.plane_orientation_macro import PlaneOrientationMacro as PlaneOrientationMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem as PlaneOrientationSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro as _SOPInstanceReferenceMacro
from dcmgen.items.test_derivation_macro import TestDerivationMacro as TestDerivationMacro
from dcmgen.items.test_image_derivation_code_sequence_item import (
    TestImageDerivationCodeSequenceItem as TestImageDerivationCodeSequenceItem,
)
from dcmgen.items.testee_keys_macro import TesteeKeysMacro as TesteeKeysMacro
from dcmgen.model.dataset import Dataset as Dataset
from dcmgen.model.iod import Item as Item

# Names that are assigned, not imported: editors describe such a name by the docstring of the class alone. The hover text
# of an imported class begins with all parameters of its constructor.
CodeSequenceMacro = _CodeSequenceMacro
DerivationCodeSequenceItem = _CodeSequenceMacro
ReferencedStudySequenceItem = _SOPInstanceReferenceMacro
SOPInstanceReferenceMacro = _SOPInstanceReferenceMacro
