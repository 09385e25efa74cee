"""PersonName: values of VR PN (PS3.5 Section 6.2.1)."""

from __future__ import annotations

_COMPONENTS = ("family_name", "given_name", "middle_name", "name_prefix", "name_suffix")
_GROUPS = ("", "_ideographic", "_phonetic")


class PersonName(str):
    """A person's name: a `str` that knows its parts.

    Up to three component groups (alphabetic, ideographic, phonetic) are separated by ``=``, their up to five
    components (family name, given name, middle name, prefix, suffix) by ``^``. What stands beyond these limits
    stays in the text and is reported by the validator.

    Examples
    --------
    >>> name = PersonName("Yamada^Tarou=山田^太郎=やまだ^たろう")
    >>> name.family_name, name.given_name
    ('Yamada', 'Tarou')
    >>> PersonName(name.ideographic).family_name
    '山田'
    >>> name == "Yamada^Tarou=山田^太郎=やまだ^たろう"
    True
    """

    __slots__ = ()

    @classmethod
    def from_named_components(
        cls,
        family_name: str = "",
        given_name: str = "",
        middle_name: str = "",
        name_prefix: str = "",
        name_suffix: str = "",
        family_name_ideographic: str = "",
        given_name_ideographic: str = "",
        middle_name_ideographic: str = "",
        name_prefix_ideographic: str = "",
        name_suffix_ideographic: str = "",
        family_name_phonetic: str = "",
        given_name_phonetic: str = "",
        middle_name_phonetic: str = "",
        name_prefix_phonetic: str = "",
        name_suffix_phonetic: str = "",
    ) -> PersonName:
        """Make a name of its parts.

        Raises
        ------
        ValueError
            A part contains a separator: ``^``, ``=`` or a backslash.
        """
        parts = locals()
        groups = []
        for group in _GROUPS:
            components = [parts[component + group] for component in _COMPONENTS]
            for component, text in zip(_COMPONENTS, components, strict=True):
                if any(separator in text for separator in "^=\\"):
                    raise ValueError(f"{component + group} must not contain ^, = or a backslash: {text!r}")
            groups.append("^".join(components).rstrip("^"))
        return cls("=".join(groups).rstrip("="))

    @property
    def components(self) -> tuple[str, ...]:
        """The component groups as texts, one to three: alphabetic, ideographic, phonetic."""
        return tuple(self.split("="))

    def _group(self, index: int) -> str:
        groups = self.split("=", 3)
        return groups[index] if index < len(groups) else ""

    def _component(self, index: int) -> str:
        # names with an ideographic group alone (PS3.5 Annex H) have their parts there
        parts = next((group for group in self.split("=") if group), "").split("^")
        return parts[index].strip() if index < len(parts) else ""

    @property
    def alphabetic(self) -> str:
        """The first component group: single-byte characters."""
        return self._group(0)

    @property
    def ideographic(self) -> str:
        """The second component group."""
        return self._group(1)

    @property
    def phonetic(self) -> str:
        """The third component group."""
        return self._group(2)

    @property
    def family_name(self) -> str:
        """Family name complex of the first group that is not empty."""
        return self._component(0)

    @property
    def given_name(self) -> str:
        """Given name complex of the first group that is not empty."""
        return self._component(1)

    @property
    def middle_name(self) -> str:
        """Middle name of the first group that is not empty."""
        return self._component(2)

    @property
    def name_prefix(self) -> str:
        """Prefix, such as a title, of the first group that is not empty."""
        return self._component(3)

    @property
    def name_suffix(self) -> str:
        """Suffix, such as a degree, of the first group that is not empty."""
        return self._component(4)

    def formatted(self, template: str = "%(family_name)s, %(given_name)s") -> str:
        """The name written with a ``%``-template over the five components.

        Parameters
        ----------
        template
            May refer to ``family_name``, ``given_name``, ``middle_name``, ``name_prefix`` and ``name_suffix``.

        Examples
        --------
        >>> PersonName("Doe^Jane").formatted("%(given_name)s %(family_name)s")
        'Jane Doe'
        """
        return template % {component: getattr(self, component) for component in _COMPONENTS}

    def family_comma_given(self) -> str:
        """``"Family, Given"``."""
        return self.formatted("%(family_name)s, %(given_name)s")
