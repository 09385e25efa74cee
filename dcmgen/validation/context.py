"""Facts about an object that a validation uses: SOP Class, IOD, and the Modules that are present."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from dcmgen.codec.file_meta import followed
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary import first_of
from dcmgen.model import access
from dcmgen.validation.caches import Caches
from dcmgen.validation.node import DEEPEST, Node
from dcmgen.validation.plan import macro_key, module_key
from dcmgen.values.tags import (
    MEDIA_STORAGE_SOP_CLASS_UID,
    PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
    SHARED_FUNCTIONAL_GROUPS_SEQUENCE,
    SOP_CLASS_UID,
    TRANSFER_SYNTAX_UID,
)

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.plan import ModulePlan, Plan


class Context:
    """An object that is validated.

    Parameters
    ----------
    dataset : BaseDataset
        The object.
    caches : Caches, optional
        Caches of the validator. By default, they are empty.
    node : callable, optional
        Creates the nodes of the dataset and of its File Meta Information.
    """

    def __init__(
        self,
        dataset: BaseDataset,
        caches: Caches | None = None,
        node: Callable[[BaseDataset, Context], Node] = Node,
    ) -> None:
        self.dataset = dataset
        self.caches = caches = caches or Caches()
        self.clean = caches.clean
        self.codes = caches.codes
        self.unreserved: set[tuple[Node, int]] = set()
        """Private Creators that are missing, by dataset or item; each is reported once."""
        self.file = access.file_info(dataset)
        self.root = node(dataset, self)
        self.meta: Node | None = None
        if self.file is not None and self.file.file_meta is not None:
            self.meta = node(followed(dataset, self.file.file_meta), self)
        self.sop_class = self.root.text(SOP_CLASS_UID) or (
            self.meta.text(MEDIA_STORAGE_SOP_CLASS_UID) if self.meta else ""
        )
        self.plan: Plan | None = None
        self.cycles: list[tuple[Node, int]] = []
        """Sequences that contain an item that encloses them. Their items are not checked."""
        self.missing_modules: set[str] = set()
        """Modules that were reported as missing. Their rows are not reported again."""
        self._modules: dict[str, bool | None] = {}

    @property
    def iod_name(self) -> str:
        """Name of the IOD; "" if the SOP Class has none."""
        return self.plan.iod.name if self.plan else ""

    @property
    def transfer_syntax(self) -> str:
        """Transfer Syntax UID of the file; "" for an object in memory."""
        return self.meta.text(TRANSFER_SYNTAX_UID) if self.meta else ""

    @property
    def encapsulated(self) -> bool | None:
        """Whether the transfer syntax encapsulates Pixel Data; None if it is unknown."""
        return TransferSyntax.of(self.transfer_syntax).is_encapsulated if self.transfer_syntax else None

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The dataset and all items at any depth."""
        found = [self.root]
        for node in found:  # the list grows during the loop
            if node.depth < DEEPEST:
                found += [item for tag in node.raw for item in node.items(tag)]
        return tuple(found)

    def holders(self, tag: int) -> list[Node]:
        """Return the nodes, at any depth, that contain a tag."""
        return self._holders.get(tag, [])

    @cached_property
    def tags(self) -> frozenset[int]:
        """All tags of the object, at any depth."""
        return frozenset(self._holders)

    @cached_property
    def _holders(self) -> dict[int, list[Node]]:
        index: dict[int, list[Node]] = {}
        for node in self.nodes:
            for tag in node.raw:
                index.setdefault(tag, []).append(node)
        return index

    def has_module(self, name: str) -> bool | None:
        """Return whether the object contains a Module; None if the condition of the Module cannot be decided."""
        key = module_key(name)
        if key not in self._modules:
            self._modules[key] = None  # the result if the condition refers to the same Module
            found = [m for m in self.plan.modules if m.key == key] if self.plan else []
            answers = [self.contains(m) for m in found]
            self._modules[key] = True if True in answers else (None if None in answers else False)
        return self._modules[key]

    def contains(self, module: ModulePlan) -> bool | None:
        """Return whether a Module of the IOD applies, given its usage, its condition, and the elements."""
        if module.use.usage == "M":
            return True
        if module.use.usage == "C" and module.required is not None and module.required(self.root):
            return True
        return self.shows(module)

    def touches(self, module: ModulePlan) -> bool:
        """Return whether the object has an attribute that is in this Module only."""
        return not self.root_tags.isdisjoint(module.distinguishing)

    def shows(self, module: ModulePlan) -> bool | None:
        """Return whether the elements show that the object contains a Module.

        Returns
        -------
        bool or None
            True if the object has all attributes that the Module requires, or attributes of this Module only that have
            a value: one of Type 1 or 1C, or two of any Type if the Module has no attributes of Type 1 and 1C. None if
            it has other attributes of this Module only, so that the Module may be present. False if it has none.
        """
        if not self.touches(module):
            return False
        if all(tag in self.root.raw for tag in module.demands):
            return True
        found = self.root_tags & module.distinguishing
        filled = {tag for tag in found if tag not in self.root.raw or self.root.filled(tag)}
        return True if filled & module.marks or (not module.marks and len(filled) > 1) else None

    @cached_property
    def root_tags(self) -> frozenset[int]:
        """Tags of the dataset; those of repeating groups are replaced by the tag in the first such group."""
        return frozenset(map(first_of, self.root.raw))

    def has_macro(self, name: str, node: Node) -> bool | None:
        """Return whether a functional group is shared or present for the frame of a node."""
        key = macro_key(name)
        groups = [g for g in self.plan.groups if g.key == key] if self.plan else []
        if not groups:
            return False
        tags = groups[0].tags
        holders = list(self.root.items(SHARED_FUNCTIONAL_GROUPS_SEQUENCE))
        frame = node.frame
        if frame is not None and frame.tag == PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE:
            holders.append(frame)
        else:
            holders += self.root.items(PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)
        return any(tag in holder.raw for holder in holders for tag in tags)
