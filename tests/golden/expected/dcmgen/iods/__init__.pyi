# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
from dcmgen.iods.basic_directory import BasicDirectory as _BasicDirectory
from dcmgen.iods.enhanced_test_image import EnhancedTestImage as _EnhancedTestImage
from dcmgen.iods.test_box import TestBox as _TestBox
from dcmgen.iods.test_image import TestImage as _TestImage

# Names that are assigned, not imported: editors describe such a name by the docstring of the class alone. The hover text
# of an imported class begins with all parameters of its constructor.
BasicDirectory = _BasicDirectory
EnhancedTestImage = _EnhancedTestImage
TestBox = _TestBox
TestImage = _TestImage
